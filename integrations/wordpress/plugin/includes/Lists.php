<?php
namespace Plashka;

/** The lists that the editors' browsers go by: those of the plug-in, or the house's newer ones, taken by the clock. */
final class Lists {
	/** About the bundle that was taken last, and about the last attempt. */
	const OPTION = 'plashka_lists';

	/** In bytes: a bundle has two million. */
	const LARGEST = 33554432;

	private Settings $settings;

	public function __construct( Settings $settings ) {
		$this->settings = $settings;
	}

	public function start(): void {
		add_action( Schedule::LISTS, array( $this, 'update' ) );
		add_action( 'update_option_' . Settings::OPTION, array( $this, 'schedule' ) );
		add_action( 'add_option_' . Settings::OPTION, array( $this, 'schedule' ) );
	}

	public function schedule(): void {
		if ( '' === $this->settings->get( 'channel' ) ) {
			wp_clear_scheduled_hook( Schedule::LISTS );
		} else {
			Schedule::keep( Schedule::LISTS );
		}
	}

	/** Address of the bundle; empty: the plug-in's own lists are the newest. */
	public function url(): string {
		$state = $this->state();
		return isset( $state['file'] ) && is_readable( self::folder() . $state['file'] ) ? self::upload_dir()['baseurl'] . '/plashka/' . $state['file'] : '';
	}

	/** @return array With `file`, `made`, `registers` of what was taken; `tried`, `failed` and `detail` of the last attempt. */
	public function state(): array {
		$state = get_option( self::OPTION );
		return is_array( $state ) ? $state : array();
	}

	/** Asks the house's channel. @return true|\WP_Error What went wrong is kept for the settings page, too. */
	public function update() {
		$result = $this->take();
		$state  = array_merge(
			$this->state(),
			array(
				'tried'  => time(),
				// In nobody's language: the clock has none.
				'failed' => is_wp_error( $result ) ? $result->get_error_code() : '',
				'detail' => is_wp_error( $result ) ? $result->get_error_message() : '',
			),
			is_wp_error( $result ) ? array() : $result
		);
		update_option( self::OPTION, $state, false );
		return is_wp_error( $result ) ? $result : true;
	}

	/** Why the last attempt failed, in the reader's language; empty if it did not. */
	public function reason(): string {
		$state   = $this->state() + array( 'failed' => '', 'detail' => '' );
		$reasons = array(
			''            => '',
			'no-channel'  => __( 'The settings name no address of lists, or no key.', 'plashka' ),
			/* translators: %s: what the network says */
			'unreachable' => sprintf( __( 'The address of the lists cannot be reached: %s', 'plashka' ), $state['detail'] ),
			/* translators: %s: status of HTTP */
			'status'      => sprintf( __( 'The address of the lists answers with %s.', 'plashka' ), $state['detail'] ),
			'no-bundle'   => __( 'What lies at the address is no bundle of lists.', 'plashka' ),
			'layout'      => __( 'The bundle is of another version of plashka: renew the plug-in.', 'plashka' ),
			'signature'   => __( 'The bundle is not signed by any key of the settings.', 'plashka' ),
			'damaged'     => __( 'The bundle is damaged.', 'plashka' ),
			'older'       => __( 'The bundle is older than the lists that are here.', 'plashka' ),
			'unwritable'  => __( 'The lists cannot be written into the folder of uploads.', 'plashka' ),
		);
		return $reasons[ $state['failed'] ] ?? $state['failed'];
	}

	/** Where bundles lie. It ends with a slash. */
	public static function folder(): string {
		return self::upload_dir()['basedir'] . '/plashka/';
	}

	/** @return array|\WP_Error What there is to know of the bundle. */
	private function take() {
		$channel = $this->settings->get( 'channel' );
		$keys    = $this->settings->get( 'keys' );
		if ( '' === $channel || ! $keys ) {
			return new \WP_Error( 'no-channel' );
		}
		$response = wp_remote_get(
			$channel,
			array(
				'timeout'             => 60,
				'redirection'         => 0,
				'limit_response_size' => self::LARGEST,
				'user-agent'          => 'plashka-wordpress',
			)
		);
		if ( is_wp_error( $response ) ) {
			return new \WP_Error( 'unreachable', $response->get_error_message() );
		}
		$code = wp_remote_retrieve_response_code( $response );
		if ( 200 !== $code ) {
			return new \WP_Error( 'status', (string) $code );
		}
		$bundle = Bundle::open( wp_remote_retrieve_body( $response ), $keys );
		if ( is_wp_error( $bundle ) ) {
			return $bundle;
		}
		$state = $this->state();
		if ( isset( $state['made'] ) && $bundle->is_older_than( $state['made'] ) ) {
			return new \WP_Error( 'older' );
		}
		return $this->store( $bundle, $state['file'] ?? '' );
	}

	/** @return array|\WP_Error */
	private function store( Bundle $bundle, string $former ) {
		$folder = self::folder();
		$file   = 'lists-' . substr( hash( 'sha256', $bundle->json ), 0, 16 ) . '.json';
		$part   = $folder . $file . '.part';
		if ( ! wp_mkdir_p( $folder ) || false === file_put_contents( $part, $bundle->json ) || ! rename( $part, $folder . $file ) ) {
			return new \WP_Error( 'unwritable' );
		}
		if ( '' !== $former && $former !== $file ) {
			wp_delete_file( $folder . $former );
		}
		return array(
			'file'      => $file,
			'made'      => $bundle->made,
			'registers' => $bundle->registers,
		);
	}

	private static function upload_dir(): array {
		return wp_upload_dir( null, false );
	}
}
