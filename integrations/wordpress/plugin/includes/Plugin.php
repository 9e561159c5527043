<?php
namespace Plashka;

/** Puts the parts together. */
final class Plugin {
	private string $file;

	/** @param string $file The plug-in's main file. */
	public function __construct( string $file ) {
		$this->file = $file;
	}

	public function start(): void {
		$settings = new Settings();
		$server   = new Server( $settings );
		$lists    = new Lists( $settings );
		$verdicts = new Verdicts( $settings );
		$archive  = new Archive( $settings, $server, $verdicts );

		add_action( 'init', array( $this, 'load_words' ) );
		$parts = array(
			$settings,
			$lists,
			$verdicts,
			new Gate( $settings, $server, $verdicts ),
			new Api( $settings, $verdicts ),
			$archive,
		);
		// The desk that nobody but editors sees.
		if ( is_admin() ) {
			$scripts = new Scripts( $this->file, $settings, $lists );
			array_push(
				$parts,
				new SettingsPage( $settings, $lists, $server ),
				new ArchivePage( $settings, $archive, $verdicts ),
				new PostList( $settings, $verdicts ),
				new BlockEditor( $settings, $scripts ),
				new ClassicEditor( $settings, $scripts, $verdicts )
			);
		}
		foreach ( $parts as $part ) {
			$part->start();
		}
		register_deactivation_hook( $this->file, array( Schedule::class, 'clear' ) );
	}

	public function load_words(): void {
		load_plugin_textdomain( 'plashka', false, dirname( plugin_basename( $this->file ) ) . '/languages' );
	}
}
