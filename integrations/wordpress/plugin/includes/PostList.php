<?php
namespace Plashka;

/** A column and a filter in the list of posts. */
final class PostList {
	const FILTER = 'plashka';

	private Settings $settings;
	private Verdicts $verdicts;

	public function __construct( Settings $settings, Verdicts $verdicts ) {
		$this->settings = $settings;
		$this->verdicts = $verdicts;
	}

	public function start(): void {
		foreach ( $this->settings->get( 'post_types' ) as $type ) {
			add_filter( "manage_{$type}_posts_columns", array( $this, 'add_column' ) );
			add_action( "manage_{$type}_posts_custom_column", array( $this, 'show_cell' ), 10, 2 );
		}
		add_action( 'restrict_manage_posts', array( $this, 'show_filter' ) );
		add_action( 'pre_get_posts', array( $this, 'filter' ) );
	}

	public function add_column( array $columns ): array {
		return $columns + array( 'plashka' => __( 'Notices', 'plashka' ) );
	}

	public function show_cell( string $column, int $id ): void {
		if ( 'plashka' !== $column ) {
			return;
		}
		$judgement = $this->verdicts->of( $id ) ?? Judgement::unchecked( 'no-server' );
		$first     = $judgement->messages[0]['reason'] ?? '';
		printf(
			'<span class="plashka-verdict plashka-%1$s" title="%2$s">%3$s</span>',
			esc_attr( $judgement->verdict ),
			esc_attr( '' === $first ? $judgement->told_by() : $judgement->told_by() . '. ' . $first ),
			esc_html( $judgement->told() )
		);
		if ( $this->verdicts->is_held( $id ) ) {
			echo '<br>' . esc_html__( 'publication held', 'plashka' );
		}
	}

	public function show_filter( string $type ): void {
		if ( ! $this->settings->guards( $type ) ) {
			return;
		}
		$names = array(
			''                   => __( 'Notices: all', 'plashka' ),
			Judgement::WRONG     => __( 'With errors', 'plashka' ),
			Judgement::WARNED    => __( 'With warnings', 'plashka' ),
			Judgement::CLEAN     => __( 'Without findings', 'plashka' ),
			Judgement::UNCHECKED => __( 'Not checked', 'plashka' ),
		);
		printf( '<label class="screen-reader-text" for="plashka-filter">%s</label><select id="plashka-filter" name="%s">', esc_html__( 'Filter by notices', 'plashka' ), esc_attr( self::FILTER ) );
		foreach ( $names as $verdict => $name ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $verdict ), selected( self::chosen(), $verdict, false ), esc_html( $name ) );
		}
		echo '</select>';
	}

	public function filter( \WP_Query $query ): void {
		$verdict = self::chosen();
		if ( '' === $verdict || ! $query->is_main_query() || ! function_exists( 'get_current_screen' ) || 'edit' !== ( get_current_screen()->base ?? '' ) ) {
			return;
		}
		$is    = array(
			'key'   => Verdicts::VERDICT,
			'value' => $verdict,
		);
		$never = array(
			'key'     => Verdicts::VERDICT,
			'compare' => 'NOT EXISTS',
		);
		$wanted = Judgement::UNCHECKED === $verdict ? array( 'relation' => 'OR', $is, $never ) : array( $is );
		$query->set( 'meta_query', array_merge( (array) $query->get( 'meta_query', array() ), array( $wanted ) ) );
	}

	private static function chosen(): string {
		// phpcs:ignore WordPress.Security.NonceVerification -- it reads, and changes nothing.
		$chosen = isset( $_GET[ self::FILTER ] ) ? sanitize_key( wp_unslash( $_GET[ self::FILTER ] ) ) : '';
		return in_array( $chosen, array( Judgement::WRONG, Judgement::WARNED, Judgement::CLEAN, Judgement::UNCHECKED ), true ) ? $chosen : '';
	}
}
