<?php
namespace Plashka;

/** A box with the findings in the classic editor, and word of what was held. */
final class ClassicEditor {
	private Settings $settings;
	private Scripts $scripts;
	private Verdicts $verdicts;

	public function __construct( Settings $settings, Scripts $scripts, Verdicts $verdicts ) {
		$this->settings = $settings;
		$this->scripts  = $scripts;
		$this->verdicts = $verdicts;
	}

	public function start(): void {
		add_action( 'add_meta_boxes', array( $this, 'add' ), 10, 2 );
		add_action( 'admin_notices', array( $this, 'tell' ) );
	}

	/** @param \WP_Post|\WP_Comment|object $post */
	public function add( string $type, $post ): void {
		if ( ! $post instanceof \WP_Post || ! $this->settings->guards( $type ) || use_block_editor_for_post( $post ) ) {
			return;
		}
		add_meta_box( 'plashka', __( 'Notices', 'plashka' ), static fn() => print( '<div id="plashka-findings" aria-live="polite"></div>' ), $type, 'side', 'high' );
		$this->scripts->enqueue( 'classic-editor', array( 'wp-element', 'wp-components', 'wp-i18n' ), $post );
		wp_enqueue_style( 'wp-components' );
	}

	/** What became of the post when it was stored. */
	public function tell(): void {
		$screen = get_current_screen();
		$post   = get_post();
		if ( ! $screen || 'post' !== $screen->base || ! $post || $screen->is_block_editor() || ! $this->settings->guards( $post->post_type ) ) {
			return;
		}
		$judgement = $this->verdicts->of( $post->ID );
		if ( $judgement && $this->verdicts->is_held( $post->ID ) ) {
			$this->say( 'error', Gate::reason( $judgement ) );
		} elseif ( $judgement && Judgement::WRONG === $judgement->verdict && in_array( $post->post_status, Gate::PUBLIC_STATUSES, true ) ) {
			/* translators: 1: number of errors, 2: what is wrong */
			$this->say( 'warning', sprintf( __( 'It is published, and has errors: %s', 'plashka' ), $judgement->messages[0]['reason'] ) );
		} elseif ( $judgement && 'no-answer' === $judgement->by ) {
			$this->say( 'warning', __( 'The server that checks the notices did not answer: the post is stored, and not checked.', 'plashka' ) );
		}
	}

	private function say( string $kind, string $text ): void {
		printf( '<div class="notice notice-%s plashka-notice"><p>%s</p></div>', esc_attr( $kind ), esc_html( $text ) );
	}
}
