<?php
namespace Plashka;

/** Brings the sidebar into the block editor. */
final class BlockEditor {
	private Settings $settings;
	private Scripts $scripts;

	public function __construct( Settings $settings, Scripts $scripts ) {
		$this->settings = $settings;
		$this->scripts  = $scripts;
	}

	public function start(): void {
		add_action( 'enqueue_block_editor_assets', array( $this, 'enqueue' ) );
		add_filter( 'block_editor_settings_all', array( $this, 'add_style' ) );
	}

	/** The canvas is a document of its own, which the styles of the desk do not reach. */
	public function add_style( array $settings ): array {
		$settings['styles'][] = array( 'css' => '.annotation-text-plashka { background: #fcf0c3; box-shadow: inset 0 -2px #d63638; color: inherit; }' );
		return $settings;
	}

	public function enqueue(): void {
		$screen = get_current_screen();
		$post   = get_post();
		// The editors of widgets, of menus and of the whole site write no posts.
		if ( ! $screen || 'post' !== $screen->base || ! $post || ! $this->settings->guards( $post->post_type ) ) {
			return;
		}
		$needs = array( 'wp-annotations', 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-edit-post', 'wp-editor', 'wp-element', 'wp-i18n', 'wp-plugins', 'wp-rich-text' );
		$this->scripts->enqueue( 'block-editor', $needs, $post );
	}
}
