<?php
/**
 * Plugin Name:       Plashka
 * Plugin URI:        https://github.com/plashka/plashka
 * Description:       Finds mentions of foreign agents, undesirable, extremist and terrorist organisations, and writes in the notices that Russian law demands.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            plashka
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       plashka
 * Domain Path:       /languages
 */

namespace Plashka;

defined( 'ABSPATH' ) || exit;

// A class a file: Plashka\Gate stands in includes/Gate.php.
spl_autoload_register(
	static function ( string $name ): void {
		if ( 0 === strpos( $name, __NAMESPACE__ . '\\' ) ) {
			require __DIR__ . '/includes/' . substr( $name, strlen( __NAMESPACE__ ) + 1 ) . '.php';
		}
	}
);

( new Plugin( __FILE__ ) )->start();
