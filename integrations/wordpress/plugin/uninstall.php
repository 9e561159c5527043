<?php
/** Nothing stays: no settings, no verdicts, no lists, no clock. */

namespace Plashka;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( array( 'Schedule', 'Settings', 'Verdicts', 'Archive', 'Lists' ) as $name ) {
	require_once __DIR__ . "/includes/$name.php";
}

$sites = is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( get_current_blog_id() );
foreach ( $sites as $site ) {
	is_multisite() && switch_to_blog( $site );
	Schedule::clear();
	foreach ( array( Settings::OPTION, Lists::OPTION, Archive::OPTION ) as $option ) {
		delete_option( $option );
	}
	delete_post_meta_by_key( Verdicts::VERDICT );
	delete_post_meta_by_key( Verdicts::REPORT );
	$folder = Lists::folder();
	array_map( 'wp_delete_file', glob( $folder . 'lists-*' ) ?: array() );
	// Whatever else somebody has laid there stays, and the folder with it.
	is_dir( $folder ) && @rmdir( $folder ); // phpcs:ignore WordPress.PHP.NoSilencedErrors
	is_multisite() && restore_current_blog();
}
