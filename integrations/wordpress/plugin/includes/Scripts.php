<?php
namespace Plashka;

/** The scripts of the editors, and what they are told of the site. */
final class Scripts {
	private string $file;
	private Settings $settings;
	private Lists $lists;

	/** @param string $file The plug-in's main file. */
	public function __construct( string $file, Settings $settings, Lists $lists ) {
		$this->file     = $file;
		$this->settings = $settings;
		$this->lists    = $lists;
	}

	/**
	 * @param string   $name  `block-editor` or `classic-editor`: of the script and of its style.
	 * @param string[] $needs Handles of WordPress's scripts.
	 */
	public function enqueue( string $name, array $needs, \WP_Post $post ): void {
		$handle  = "plashka-$name";
		$version = (string) filemtime( plugin_dir_path( $this->file ) . "assets/$name.js" );
		wp_enqueue_script( $handle, plugins_url( "assets/$name.js", $this->file ), $needs, $version, true );
		wp_set_script_translations( $handle, 'plashka', plugin_dir_path( $this->file ) . 'languages' );
		wp_add_inline_script( $handle, 'window.plashkaDesk = ' . wp_json_encode( $this->facts( $post ) ) . ';', 'before' );
		wp_enqueue_style( 'plashka-editor', plugins_url( 'assets/editor.css', $this->file ), array(), $version );
	}

	private function facts( \WP_Post $post ): array {
		$house = $this->lists->url();
		return array(
			'engine'   => plugins_url( 'assets/engine/', $this->file ),
			'lists'    => plugins_url( 'assets/engine/lists.bin', $this->file ),
			'bundle'   => $house,
			'language' => Server::language(),
			'profile'  => $this->settings->get( 'profile' ),
			'style'    => $this->settings->get( 'style' ),
			'holds'    => $this->settings->get( 'hold' ) && ! current_user_can( Settings::CAPABILITY, $post->ID ),
			'today'    => current_time( 'Y-m-d' ),
		);
	}
}
