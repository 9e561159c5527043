<?php
namespace Plashka;

/** Settings → Plashka. */
final class SettingsPage {
	const SLUG   = 'plashka';
	const UPDATE = 'plashka_update_lists';

	private Settings $settings;
	private Lists $lists;
	private Server $server;

	public function __construct( Settings $settings, Lists $lists, Server $server ) {
		$this->settings = $settings;
		$this->lists    = $lists;
		$this->server   = $server;
	}

	public function start(): void {
		add_action( 'admin_menu', array( $this, 'add' ) );
		add_action( 'admin_post_' . self::UPDATE, array( $this, 'update' ) );
	}

	public function add(): void {
		add_options_page( __( 'Plashka', 'plashka' ), __( 'Plashka', 'plashka' ), 'manage_options', self::SLUG, array( $this, 'show' ) );
	}

	/** The button beside the lists. */
	public function update(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'Only administrators renew the lists.', 'plashka' ), 403 );
		}
		check_admin_referer( self::UPDATE );
		$this->lists->update();
		wp_safe_redirect( admin_url( 'options-general.php?page=' . self::SLUG ) );
		exit;
	}

	public function show(): void {
		?>
		<div class="wrap">
			<h1><?php esc_html_e( 'Plashka', 'plashka' ); ?></h1>
			<form method="post" action="options.php">
				<?php settings_fields( 'plashka' ); ?>
				<table class="form-table" role="presentation">
					<?php
					$this->row( __( 'What is checked', 'plashka' ), array( $this, 'show_types' ) );
					$this->row( __( 'Policy', 'plashka' ), array( $this, 'show_policy' ) );
					$this->row( __( 'How notices are written', 'plashka' ), array( $this, 'show_style' ) );
					$this->row( __( 'Publication', 'plashka' ), array( $this, 'show_publication' ) );
					$this->row( __( 'Your own server', 'plashka' ), array( $this, 'show_server' ) );
					$this->row( __( 'Lists of your house', 'plashka' ), array( $this, 'show_channel' ) );
					?>
				</table>
				<?php submit_button(); ?>
			</form>
			<h2><?php esc_html_e( 'The lists', 'plashka' ); ?></h2>
			<?php $this->show_lists(); ?>
		</div>
		<?php
	}

	public function show_types(): void {
		foreach ( get_post_types( array( 'show_ui' => true ), 'objects' ) as $type ) {
			if ( ! post_type_supports( $type->name, 'editor' ) || 0 === strpos( $type->name, 'wp_' ) ) {
				continue;
			}
			printf(
				'<label><input type="checkbox" name="%s[post_types][]" value="%s"%s> %s</label><br>',
				esc_attr( Settings::OPTION ),
				esc_attr( $type->name ),
				checked( $this->settings->guards( $type->name ), true, false ),
				esc_html( $type->labels->name )
			);
		}
	}

	public function show_policy(): void {
		$this->choice(
			'profile',
			array(
				'media'  => __( 'Media: at the first mention', 'plashka' ),
				'site'   => __( 'Site of an organisation', 'plashka' ),
				'strict' => __( 'Strict: at every mention', 'plashka' ),
			)
		);
	}

	public function show_style(): void {
		$this->choice(
			'style',
			array(
				'inline'   => __( 'In brackets, behind the name', 'plashka' ),
				'clause'   => __( 'Between commas, behind the name', 'plashka' ),
				'footnote' => __( 'With an asterisk, at the end', 'plashka' ),
			)
		);
	}

	public function show_publication(): void {
		printf( '<label><input type="checkbox" name="%s[hold]" value="1"%s> %s</label><p>%s ', esc_attr( Settings::OPTION ), checked( $this->settings->get( 'hold' ), true, false ), esc_html__( 'Hold publication while errors stand', 'plashka' ), esc_html__( 'Over errors may publish:', 'plashka' ) );
		$this->choice(
			'override',
			array(
				'nobody'         => __( 'nobody', 'plashka' ),
				'administrators' => __( 'administrators', 'plashka' ),
				'editors'        => __( 'editors and administrators', 'plashka' ),
			)
		);
		echo '</p>';
	}

	public function show_server(): void {
		$this->text( 'server', 'http://127.0.0.1:8187', __( 'Address of “plashka serve”, on this machine or in your network. Every way of publishing is checked by it; without it the browser of the block editor checks alone, and what comes by other ways is marked as not checked.', 'plashka' ) );
		printf( '<p>%s<br>', esc_html__( 'Token, if the server wants one:', 'plashka' ) );
		printf( '<input type="password" class="regular-text" autocomplete="off" name="%s[token]" value="%s"></p><p>%s ', esc_attr( Settings::OPTION ), esc_attr( $this->settings->get( 'token' ) ), esc_html__( 'If it does not answer:', 'plashka' ) );
		$this->choice(
			'unanswered',
			array(
				'let'  => __( 'publish, and mark as not checked', 'plashka' ),
				'hold' => __( 'hold publication', 'plashka' ),
			)
		);
		echo '</p>';
		if ( $this->settings->has_server() ) {
			$text = null === $this->server->lists() ? __( 'The server does not answer.', 'plashka' ) : __( 'The server answers.', 'plashka' );
			printf( '<p><strong>%s</strong></p>', esc_html( $text ) );
		}
	}

	public function show_channel(): void {
		$this->text( 'channel', 'https://example.org/plashka-lists.json', __( 'Where your house lays what “plashka lists export” writes. It is taken twice a day.', 'plashka' ) );
		printf(
			'<p>%s<br><textarea class="regular-text code" rows="2" name="%s[keys]">%s</textarea></p>',
			esc_html__( 'Public keys of the house, a line each:', 'plashka' ),
			esc_attr( Settings::OPTION ),
			esc_textarea( implode( "\n", $this->settings->get( 'keys' ) ) )
		);
	}

	private function show_lists(): void {
		$state = $this->lists->state();
		if ( '' === $this->lists->url() ) {
			printf( '<p>%s</p>', esc_html__( 'The lists that came with the plug-in are used.', 'plashka' ) );
		} else {
			/* translators: %s: day and hour */
			printf( '<p>%s</p><ul class="ul-disc">', esc_html( sprintf( __( 'The lists of your house are used, made on %s:', 'plashka' ), self::day( strtotime( $state['made'] ) ) ) ) );
			foreach ( $state['registers'] as $register => $day ) {
				printf( '<li>%s: %s</li>', esc_html( self::register_name( $register ) ), esc_html( self::day( strtotime( $day ) ) ) );
			}
			echo '</ul>';
		}
		$reason = $this->lists->reason();
		if ( '' !== $reason ) {
			/* translators: %s: the reason */
			printf( '<div class="notice notice-error inline"><p>%s</p></div>', esc_html( sprintf( __( 'The last attempt to renew the lists failed: %s', 'plashka' ), $reason ) ) );
		}
		if ( '' !== $this->settings->get( 'channel' ) ) {
			printf( '<form method="post" action="%s"><input type="hidden" name="action" value="%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( self::UPDATE ) );
			wp_nonce_field( self::UPDATE );
			submit_button( __( 'Renew the lists now', 'plashka' ), 'secondary' );
			echo '</form>';
		}
	}

	private function row( string $title, callable $show ): void {
		printf( '<tr><th scope="row">%s</th><td>', esc_html( $title ) );
		$show();
		echo '</td></tr>';
	}

	/** @param array<string, string> $choices */
	private function choice( string $name, array $choices ): void {
		printf( '<select name="%s[%s]">', esc_attr( Settings::OPTION ), esc_attr( $name ) );
		foreach ( $choices as $value => $text ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $this->settings->get( $name ), $value, false ), esc_html( $text ) );
		}
		echo '</select>';
	}

	private function text( string $name, string $example, string $about ): void {
		printf(
			'<input type="url" class="regular-text code" name="%1$s[%2$s]" value="%3$s" placeholder="%4$s"><p class="description">%5$s</p>',
			esc_attr( Settings::OPTION ),
			esc_attr( $name ),
			esc_attr( $this->settings->get( $name ) ),
			esc_attr( $example ),
			esc_html( $about )
		);
	}

	private static function register_name( string $id ): string {
		$names = array(
			'foreign-agent' => __( 'foreign agents', 'plashka' ),
			'undesirable'   => __( 'undesirable organisations', 'plashka' ),
			'extremist'     => __( 'extremist organisations', 'plashka' ),
			'terrorist'     => __( 'terrorist organisations', 'plashka' ),
		);
		return $names[ $id ] ?? $id;
	}

	private static function day( int $time ): string {
		return wp_date( get_option( 'date_format' ), $time );
	}
}
