<?php
namespace Plashka;

/**
 * Stands where every way into the site leads through: REST, XML-RPC, quick edit, the classic editor, scheduled posts and
 * other plug-ins all store posts by wp_insert_post or publish them by a transition. No text is lost: what is held is
 * stored as a draft, and what is published already stays so.
 */
final class Gate {
	const PUBLIC_STATUSES = array( 'publish', 'future' );

	private Settings $settings;
	private Server $server;
	private Verdicts $verdicts;

	/** @var array<string, Judgement> Of this request, by the digest of the draft. */
	private array $judged = array();

	/** @var array<string, true> Drafts that were held in this request. */
	private array $held = array();

	public function __construct( Settings $settings, Server $server, Verdicts $verdicts ) {
		$this->settings = $settings;
		$this->server   = $server;
		$this->verdicts = $verdicts;
	}

	public function start(): void {
		add_filter( 'wp_insert_post_data', array( $this, 'admit' ), 20, 2 );
		// Before WordPress publishes it.
		add_action( 'publish_future_post', array( $this, 'admit_scheduled' ), 5 );
		add_action( 'wp_after_insert_post', array( $this, 'remember' ), 10, 2 );
		add_action(
			'rest_api_init',
			function (): void {
				foreach ( $this->settings->get( 'post_types' ) as $type ) {
					add_filter( "rest_pre_insert_$type", array( $this, 'admit_request' ), 20 );
				}
			}
		);
	}

	/**
	 * By REST: who sent it keeps his text and hears why.
	 *
	 * @param \stdClass|\WP_Error $prepared
	 * @return \stdClass|\WP_Error
	 */
	public function admit_request( $prepared ) {
		if ( is_wp_error( $prepared ) ) {
			return $prepared;
		}
		$id     = (int) ( $prepared->ID ?? 0 );
		$former = $id ? get_post( $id, ARRAY_A ) : null;
		$fields = array_merge( $former ?? array(), wp_unslash( (array) $prepared ) );
		$before = $former ? get_post( $id ) : null;
		if ( ! $this->must_judge( $fields, $id, $before ) ) {
			return $prepared;
		}
		$judgement = $this->judge( Draft::of_fields( $fields, $id ) );
		if ( ! $this->holds( $judgement, $id ) ) {
			return $prepared;
		}
		return new \WP_Error(
			'plashka_held',
			self::reason( $judgement ),
			array(
				'status'   => 422,
				'messages' => $judgement->messages,
			)
		);
	}

	/**
	 * @param array $data    As it goes into the database, with slashes.
	 * @param array $postarr As it was given.
	 */
	public function admit( array $data, array $postarr ): array {
		$id     = (int) ( $postarr['ID'] ?? 0 );
		$before = $id ? get_post( $id ) : null;
		$fields = wp_unslash( $data );
		if ( ! $this->settings->guards( $data['post_type'] ) || ! $this->must_judge( $fields, $id, $before ) ) {
			return $data;
		}
		$judgement = $this->judge( Draft::of_fields( $fields, $id ) );
		if ( $this->holds( $judgement, $id ) && ! self::is_public( $before ) ) {
			$data['post_status'] = $before && 'pending' !== $before->post_status && 'auto-draft' !== $before->post_status ? $before->post_status : 'pending';
			// A draft has no day yet.
			$this->held[ Draft::of_fields( array( 'post_status' => $data['post_status'] ) + $fields, $id )->digest() ] = true;
			$this->judged[ Draft::of_fields( array( 'post_status' => $data['post_status'] ) + $fields, $id )->digest() ] = $judgement;
		}
		return $data;
	}

	/** When its hour has come: the lists may have grown since it was scheduled. */
	public function admit_scheduled( int $id ): void {
		$post = get_post( $id );
		if ( ! $post || 'future' !== $post->post_status || ! $this->settings->guards( $post->post_type ) ) {
			return;
		}
		$draft     = Draft::of_post( $post );
		$judgement = $this->judge( $draft );
		// Who has scheduled it with errors was allowed to, if it was let in with the same.
		$was_let = $this->verdicts->knows( $id, $draft ) && Judgement::WRONG === $this->verdicts->of( $id )->verdict;
		if ( ! $was_let && $this->holds( $judgement, $id ) ) {
			wp_update_post(
				array(
					'ID'          => $id,
					'post_status' => 'pending',
				)
			);
			$this->verdicts->keep( $id, Draft::of_post( get_post( $id ) ), $judgement, true );
		}
	}

	/** What is known of the post is kept beside it. */
	public function remember( int $id, \WP_Post $post ): void {
		if ( ! $this->settings->guards( $post->post_type ) || in_array( $post->post_status, array( 'auto-draft', 'trash' ), true ) ) {
			return;
		}
		$draft  = Draft::of_post( $post );
		$digest = $draft->digest();
		if ( isset( $this->judged[ $digest ] ) ) {
			$is_known = ! $this->judged[ $digest ]->is_checked() && $this->verdicts->knows( $id, $draft );
			if ( ! $is_known ) {
				$this->verdicts->keep( $id, $draft, $this->judged[ $digest ], isset( $this->held[ $digest ] ) );
			}
		} elseif ( ! $this->verdicts->knows( $id, $draft ) ) {
			$this->verdicts->keep( $id, $draft, Judgement::unchecked( $this->verdicts->of( $id ) ? 'changed' : 'no-server' ) );
		}
	}

	public static function reason( Judgement $judgement ): string {
		if ( ! $judgement->is_checked() ) {
			return __( 'Publication is held: the server that checks the notices does not answer.', 'plashka' );
		}
		$first = $judgement->messages[0];
		/* translators: 1: number of errors, 2: what is wrong first */
		return sprintf( _n( 'Publication is held by %1$d error: %2$s', 'Publication is held by %1$d errors, the first of which: %2$s', $judgement->errors, 'plashka' ), $judgement->errors, $first['reason'] );
	}

	/** Whether the post would be public, and is not by the same text already. */
	private function must_judge( array $fields, int $id, ?\WP_Post $before ): bool {
		if ( ! in_array( $fields['post_status'] ?? '', self::PUBLIC_STATUSES, true ) ) {
			return false;
		}
		return ! self::is_public( $before ) || Draft::of_post( $before )->digest() !== Draft::of_fields( $fields, $id )->digest();
	}

	private function holds( Judgement $judgement, int $id ): bool {
		if ( ! $this->settings->get( 'hold' ) || current_user_can( Settings::CAPABILITY, $id ) ) {
			return false;
		}
		if ( Judgement::WRONG === $judgement->verdict ) {
			return true;
		}
		return 'no-answer' === $judgement->by && 'hold' === $this->settings->get( 'unanswered' );
	}

	private static function is_public( ?\WP_Post $post ): bool {
		return $post && in_array( $post->post_status, self::PUBLIC_STATUSES, true );
	}

	private function judge( Draft $draft ): Judgement {
		return $this->judged[ $draft->digest() ] ??= $this->server->check( $draft );
	}
}
