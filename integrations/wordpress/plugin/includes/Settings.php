<?php
namespace Plashka;

/** What the site has chosen, and who may publish over errors. */
final class Settings {
	const OPTION = 'plashka';

	/** Asked of the user and a post: whether errors hold him. WordPress stores nothing of it. */
	const CAPABILITY = 'plashka_publish_with_errors';

	const PROFILES = array( 'media', 'site', 'strict' );
	const STYLES   = array( 'inline', 'clause', 'footnote' );
	const KEEPERS  = array( 'nobody', 'administrators', 'editors' );
	const SILENCE  = array( 'let', 'hold' );

	const DEFAULTS = array(
		// Of `plashka serve`: http://127.0.0.1:8187. None: the browser alone checks.
		'server'     => '',
		'token'      => '',
		'profile'    => 'media',
		'style'      => 'inline',
		'post_types' => array( 'post', 'page' ),
		'hold'       => true,
		// Who may publish over errors.
		'override'   => 'administrators',
		// What becomes of a post of which the server says nothing.
		'unanswered' => 'let',
		// Where the house lays its signed lists, and the keys it signs with.
		'channel'    => '',
		'keys'       => array(),
	);

	public function start(): void {
		add_action( 'admin_init', array( $this, 'register' ) );
		add_filter( 'map_meta_cap', array( $this, 'map_capability' ), 10, 2 );
	}

	public function register(): void {
		register_setting(
			'plashka',
			self::OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( $this, 'sanitize' ),
				'default'           => self::DEFAULTS,
			)
		);
	}

	/** @return mixed */
	public function get( string $name ) {
		$stored = get_option( self::OPTION );
		return array_merge( self::DEFAULTS, is_array( $stored ) ? $stored : array() )[ $name ];
	}

	public function guards( string $post_type ): bool {
		return in_array( $post_type, $this->get( 'post_types' ), true );
	}

	public function has_server(): bool {
		return '' !== $this->get( 'server' );
	}

	/**
	 * What of the form can be stored; of what cannot, the former value stays and the reason is told.
	 *
	 * @param mixed $given
	 */
	public function sanitize( $given ): array {
		$given = is_array( $given ) ? $given : array();
		$clean = array(
			'token'      => sanitize_text_field( (string) ( $given['token'] ?? '' ) ),
			'profile'    => self::one_of( self::PROFILES, $given['profile'] ?? '' ),
			'style'      => self::one_of( self::STYLES, $given['style'] ?? '' ),
			'post_types' => array_values( array_intersect( get_post_types( array( 'show_ui' => true ) ), (array) ( $given['post_types'] ?? array() ) ) ),
			'hold'       => ! empty( $given['hold'] ),
			'override'   => self::one_of( self::KEEPERS, $given['override'] ?? '' ),
			'unanswered' => self::one_of( self::SILENCE, $given['unanswered'] ?? '' ),
		);

		$server = untrailingslashit( trim( (string) ( $given['server'] ?? '' ) ) );
		if ( '' === $server || Address::is_own( $server ) ) {
			$clean['server'] = $server;
		} else {
			$clean['server'] = $this->get( 'server' );
			$this->refuse( 'server', __( 'The server was left as it was: its address must be http:// or https:// and lie on this machine or in your own network.', 'plashka' ) );
		}

		$channel = trim( (string) ( $given['channel'] ?? '' ) );
		if ( '' === $channel || ( wp_http_validate_url( $channel ) && 'https' === wp_parse_url( $channel, PHP_URL_SCHEME ) ) || Address::is_own( $channel ) ) {
			$clean['channel'] = esc_url_raw( $channel );
		} else {
			$clean['channel'] = $this->get( 'channel' );
			$this->refuse( 'channel', __( 'The address of the lists was left as it was: it must begin with https://.', 'plashka' ) );
		}

		$keys          = $given['keys'] ?? array();
		$keys          = is_array( $keys ) ? $keys : preg_split( '/\s+/', (string) $keys, -1, PREG_SPLIT_NO_EMPTY );
		$clean['keys'] = array_values( array_filter( $keys, array( Bundle::class, 'is_key' ) ) );
		if ( count( $clean['keys'] ) < count( $keys ) ) {
			$this->refuse( 'keys', __( 'A key was left out: a public key has 43 characters, as “plashka lists export” prints them.', 'plashka' ) );
		}
		return $clean;
	}

	/**
	 * @param string[] $capabilities
	 * @return string[]
	 */
	public function map_capability( array $capabilities, string $asked ): array {
		if ( self::CAPABILITY !== $asked ) {
			return $capabilities;
		}
		switch ( $this->get( 'override' ) ) {
			case 'editors':
				return array( 'edit_others_posts' );
			case 'administrators':
				return array( 'manage_options' );
			default:
				return array( 'do_not_allow' );
		}
	}

	/** @param mixed $given */
	private static function one_of( array $known, $given ): string {
		return in_array( $given, $known, true ) ? $given : $known[0];
	}

	private function refuse( string $field, string $reason ): void {
		// Stored from elsewhere than the form there is nobody to tell.
		if ( function_exists( 'add_settings_error' ) ) {
			add_settings_error( self::OPTION, $field, $reason );
		}
	}
}
