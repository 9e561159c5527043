<?php
namespace Plashka;

/** What is known of each post, kept beside it. */
final class Verdicts {
	/** The verdict alone: lists of posts are filtered by it. */
	const VERDICT = '_plashka_verdict';

	/** The judgement with its findings, of which text it is, and when it was made. */
	const REPORT = '_plashka_report';

	private Settings $settings;

	public function __construct( Settings $settings ) {
		$this->settings = $settings;
	}

	public function start(): void {
		add_filter( 'is_protected_meta', array( $this, 'protect' ), 10, 2 );
		add_action( 'rest_api_init', array( $this, 'register_field' ) );
	}

	/** Custom fields are shown to writers; these are none of theirs. */
	public function protect( bool $is_protected, string $key ): bool {
		return $is_protected || in_array( $key, array( self::VERDICT, self::REPORT ), true );
	}

	/** What the block editor hears of a post it has saved. */
	public function register_field(): void {
		foreach ( $this->settings->get( 'post_types' ) as $type ) {
			register_rest_field(
				$type,
				'plashka',
				array(
					'get_callback' => fn( array $post ): array => $this->summary( (int) $post['id'] ),
					'schema'       => array(
						'type'     => 'object',
						'context'  => array( 'edit' ),
						'readonly' => true,
					),
				)
			);
		}
	}

	/** Nothing if nobody has said anything of the post. */
	public function of( int $id ): ?Judgement {
		return Judgement::from_array( $this->report( $id )['judgement'] ?? null );
	}

	/** Whether the last attempt to publish the post was held. */
	public function is_held( int $id ): bool {
		return ! empty( $this->report( $id )['held'] );
	}

	public function summary( int $id ): array {
		$judgement = $this->of( $id ) ?? Judgement::unchecked( 'no-server' );
		return array(
			'verdict' => $judgement->verdict,
			'by'      => $judgement->by,
			'told'    => $judgement->told(),
			'toldBy'  => $judgement->told_by(),
			'held'    => $this->is_held( $id ),
		);
	}

	/** Whether the judgement that is kept is of this very text, and by these lists, if they matter. */
	public function knows( int $id, Draft $draft, string $lists = '' ): bool {
		$judgement = $this->of( $id );
		return $judgement && $judgement->is_checked() && $this->report( $id )['digest'] === $draft->digest() && ( '' === $lists || $judgement->lists === $lists );
	}

	public function keep( int $id, Draft $draft, Judgement $judgement, bool $is_held = false ): void {
		update_post_meta( $id, self::VERDICT, $judgement->verdict );
		update_post_meta(
			$id,
			self::REPORT,
			// WordPress takes slashes away from what is stored.
			wp_slash(
				array(
					'judgement' => $judgement->to_array(),
					'digest'    => $draft->digest(),
					'held'      => $is_held,
					'at'        => time(),
				)
			)
		);
	}

	/** How many posts have each verdict. @return array<string, int> */
	public function counts(): array {
		global $wpdb;
		$types = $this->settings->get( 'post_types' );
		$holes = implode( ', ', array_fill( 0, count( $types ), '%s' ) );
		// phpcs:ignore WordPress.DB.PreparedSQL
		$rows = $types ? $wpdb->get_results( $wpdb->prepare( "SELECT COALESCE(meta.meta_value, 'unchecked') AS verdict, COUNT(*) AS posts FROM $wpdb->posts post LEFT JOIN $wpdb->postmeta meta ON meta.post_id = post.ID AND meta.meta_key = %s WHERE post.post_status IN ('publish', 'future') AND post.post_type IN ($holes) GROUP BY 1", self::VERDICT, ...$types ) ) : array();
		return array_map( 'intval', wp_list_pluck( $rows, 'posts', 'verdict' ) );
	}

	private function report( int $id ): array {
		$report = get_post_meta( $id, self::REPORT, true );
		return is_array( $report ) ? $report : array();
	}
}
