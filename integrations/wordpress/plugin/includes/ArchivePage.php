<?php
namespace Plashka;

/** Tools → Notices in the archive. */
final class ArchivePage {
	const SLUG   = 'plashka-archive';
	const BEGIN  = 'plashka_check_archive';
	const IMPORT = 'plashka_import_audit';

	private Settings $settings;
	private Archive $archive;
	private Verdicts $verdicts;

	public function __construct( Settings $settings, Archive $archive, Verdicts $verdicts ) {
		$this->settings = $settings;
		$this->archive  = $archive;
		$this->verdicts = $verdicts;
	}

	public function start(): void {
		add_action( 'admin_menu', array( $this, 'add' ) );
		add_action( 'admin_post_' . self::BEGIN, array( $this, 'begin' ) );
		add_action( 'admin_post_' . self::IMPORT, array( $this, 'import' ) );
	}

	public function add(): void {
		add_management_page( __( 'Notices in the archive', 'plashka' ), __( 'Notices in the archive', 'plashka' ), 'edit_others_posts', self::SLUG, array( $this, 'show' ) );
	}

	public function begin(): void {
		$this->admit( self::BEGIN );
		$this->archive->begin();
		$this->back( array() );
	}

	/** The report of `plashka audit` over the site's export. */
	public function import(): void {
		$this->admit( self::IMPORT );
		$file = isset( $_FILES['report']['tmp_name'] ) ? sanitize_text_field( wp_unslash( $_FILES['report']['tmp_name'] ) ) : ''; // phpcs:ignore WordPress.Security.NonceVerification -- admit has looked.
		$taken = is_uploaded_file( $file ) ? ( new AuditReport( $this->settings, $this->verdicts ) )->take( $file ) : null;
		$this->back( null === $taken ? array( 'refused' => 1 ) : $taken );
	}

	public function show(): void {
		$counts = $this->verdicts->counts();
		$names  = array(
			Judgement::WRONG     => __( 'With errors', 'plashka' ),
			Judgement::WARNED    => __( 'With warnings', 'plashka' ),
			Judgement::CLEAN     => __( 'Without findings', 'plashka' ),
			Judgement::UNCHECKED => __( 'Not checked', 'plashka' ),
		);
		?>
		<div class="wrap">
			<h1><?php esc_html_e( 'Notices in the archive', 'plashka' ); ?></h1>
			<?php $this->show_outcome(); ?>
			<table class="widefat striped" style="max-width: 30em"><tbody>
				<?php foreach ( $names as $verdict => $name ) : ?>
					<tr class="plashka-count" data-verdict="<?php echo esc_attr( $verdict ); ?>">
						<td><?php echo esc_html( $name ); ?></td>
						<td><?php echo esc_html( number_format_i18n( $counts[ $verdict ] ?? 0 ) ); ?></td>
					</tr>
				<?php endforeach; ?>
			</tbody></table>
			<h2><?php esc_html_e( 'Check by the server', 'plashka' ); ?></h2>
			<?php $this->show_walk(); ?>
			<h2><?php esc_html_e( 'Report of an audit', 'plashka' ); ?></h2>
			<p><?php esc_html_e( 'Without a server: export the site (Tools → Export), check the file by “plashka audit”, and give its report here, as NDJSON or CSV.', 'plashka' ); ?></p>
			<form method="post" enctype="multipart/form-data" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
				<input type="hidden" name="action" value="<?php echo esc_attr( self::IMPORT ); ?>">
				<?php wp_nonce_field( self::IMPORT ); ?>
				<input type="file" name="report" accept=".ndjson,.jsonl,.csv" required>
				<?php submit_button( __( 'Take the report', 'plashka' ), 'secondary', 'submit', false ); ?>
			</form>
			<h2><?php esc_html_e( 'Posts with errors', 'plashka' ); ?></h2>
			<?php $this->show_wrong(); ?>
		</div>
		<?php
	}

	private function show_walk(): void {
		if ( ! $this->settings->has_server() ) {
			printf( '<p>%s</p>', esc_html__( 'The settings name no server.', 'plashka' ) );
			return;
		}
		$state = $this->archive->state();
		if ( $state ) {
			/* translators: %s: number of posts */
			$text = sprintf( _n( '%s post checked', '%s posts checked', $state['checked'], 'plashka' ), number_format_i18n( $state['checked'] ) );
			if ( 'no-answer' === $state['stopped'] ) {
				$text .= '; ' . __( 'the server does not answer, the check goes on when it does', 'plashka' );
			} elseif ( ! $state['ended'] ) {
				$text .= '; ' . __( 'the check goes on', 'plashka' );
			}
			printf( '<p class="plashka-walk">%s.</p>', esc_html( $text ) );
		}
		printf( '<form method="post" action="%s"><input type="hidden" name="action" value="%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( self::BEGIN ) );
		wp_nonce_field( self::BEGIN );
		submit_button( __( 'Check all', 'plashka' ), 'secondary', 'submit', false );
		echo '</form>';
	}

	private function show_wrong(): void {
		$query = new \WP_Query(
			array(
				'post_type'      => $this->settings->get( 'post_types' ),
				'post_status'    => Gate::PUBLIC_STATUSES,
				'posts_per_page' => 50,
				'no_found_rows'  => true,
				'meta_key'       => Verdicts::VERDICT, // phpcs:ignore WordPress.DB.SlowDBQuery
				'meta_value'     => Judgement::WRONG, // phpcs:ignore WordPress.DB.SlowDBQuery
			)
		);
		if ( ! $query->posts ) {
			printf( '<p>%s</p>', esc_html__( 'None is known.', 'plashka' ) );
			return;
		}
		echo '<table class="widefat striped plashka-wrong"><tbody>';
		foreach ( $query->posts as $post ) {
			$judgement = $this->verdicts->of( $post->ID );
			$title     = '' === $post->post_title ? __( '(no title)', 'plashka' ) : $post->post_title;
			$link      = get_edit_post_link( $post );
			printf(
				'<tr><td>%s</td><td>%s</td><td>%s</td></tr>',
				esc_html( get_the_date( '', $post ) ),
				$link ? sprintf( '<a href="%s">%s</a>', esc_url( $link ), esc_html( $title ) ) : esc_html( $title ),
				esc_html( $judgement->messages[0]['reason'] ?? $judgement->told() )
			);
		}
		echo '</tbody></table>';
	}

	private function show_outcome(): void {
		// phpcs:disable WordPress.Security.NonceVerification -- numbers to show, nothing changes.
		if ( isset( $_GET['refused'] ) ) {
			printf( '<div class="notice notice-error"><p>%s</p></div>', esc_html__( 'The file is no report of “plashka audit”.', 'plashka' ) );
		} elseif ( isset( $_GET['taken'], $_GET['left'] ) ) {
			/* translators: 1: number of posts, 2: number of rows */
			printf( '<div class="notice notice-success"><p>%s</p></div>', esc_html( sprintf( __( 'Posts marked by the report: %1$d. Items of which there is no post here: %2$d.', 'plashka' ), (int) $_GET['taken'], (int) $_GET['left'] ) ) );
		}
		// phpcs:enable
	}

	private function admit( string $action ): void {
		if ( ! current_user_can( 'edit_others_posts' ) ) {
			wp_die( esc_html__( 'Only editors see the archive.', 'plashka' ), 403 );
		}
		check_admin_referer( $action );
	}

	private function back( array $outcome ): void {
		wp_safe_redirect( add_query_arg( $outcome, admin_url( 'tools.php?page=' . self::SLUG ) ) );
		exit;
	}
}
