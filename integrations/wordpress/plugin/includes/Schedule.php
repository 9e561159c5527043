<?php
namespace Plashka;

/** What WordPress does by the clock. */
final class Schedule {
	const LISTS   = 'plashka_lists';
	const ARCHIVE = 'plashka_archive';

	/** Sees to it that it happens twice a day. */
	public static function keep( string $hook ): void {
		if ( ! wp_next_scheduled( $hook ) ) {
			wp_schedule_event( time() + MINUTE_IN_SECONDS, 'twicedaily', $hook );
		}
	}

	public static function clear(): void {
		wp_clear_scheduled_hook( self::LISTS );
		wp_clear_scheduled_hook( self::ARCHIVE );
	}
}
