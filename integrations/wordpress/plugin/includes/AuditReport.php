<?php
namespace Plashka;

/** What `plashka audit` says of the site's export, put beside the posts it speaks of: NDJSON or CSV, a finding a line. */
final class AuditReport {
	private Settings $settings;
	private Verdicts $verdicts;

	/** @var array<string, int> Posts that were looked for, by what the report calls them; 0: there is none. */
	private array $posts = array();

	public function __construct( Settings $settings, Verdicts $verdicts ) {
		$this->settings = $settings;
		$this->verdicts = $verdicts;
	}

	/** @return array{taken: int, left: int}|null How many posts it marks, and of how many items there is no post here; nothing if it is no report. */
	public function take( string $file ): ?array {
		$found = array();
		foreach ( self::findings_in( $file ) as $finding ) {
			if ( null === $finding ) {
				return null;
			}
			$id = $this->post_of( $finding );
			if ( $id ) {
				$found[ $id ][] = array( 'words' => $finding['text'] ?? '' ) + $finding;
			}
		}
		foreach ( $found as $id => $messages ) {
			$this->verdicts->keep( $id, Draft::of_post( get_post( $id ) ), Judgement::found( 'audit', '', $messages ) );
		}
		return $this->posts ? array(
			'taken' => count( $found ),
			'left'  => count( array_keys( $this->posts, 0, true ) ),
		) : null;
	}

	/** @return \Generator<array|null> Nothing for a line that is no finding. */
	private static function findings_in( string $file ): \Generator {
		$begins = ltrim( (string) file_get_contents( $file, false, null, 0, 64 ), "\xEF\xBB\xBF \t\r\n" );
		foreach ( 0 === strpos( $begins, '{' ) ? self::lines_of( $file ) : self::rows_of( $file ) as $finding ) {
			yield is_array( $finding ) && isset( $finding['rule'], $finding['severity'], $finding['reason'] ) ? $finding : null;
		}
	}

	/** NDJSON. */
	private static function lines_of( string $file ): \Generator {
		$lines = new \SplFileObject( $file );
		$lines->setFlags( \SplFileObject::READ_AHEAD | \SplFileObject::SKIP_EMPTY | \SplFileObject::DROP_NEW_LINE );
		foreach ( $lines as $line ) {
			yield json_decode( $line, true );
		}
	}

	/** CSV: the first row names the columns. */
	private static function rows_of( string $file ): \Generator {
		$table = new \SplFileObject( $file );
		// Quotation marks are doubled: nothing is escaped otherwise.
		$table->setCsvControl( ',', '"', '' );
		$table->setFlags( \SplFileObject::READ_CSV | \SplFileObject::READ_AHEAD | \SplFileObject::SKIP_EMPTY );
		$columns = null;
		foreach ( $table as $row ) {
			if ( null === $columns ) {
				$row[0]  = preg_replace( '/^\xEF\xBB\xBF/', '', (string) $row[0] );
				$columns = $row;
			} else {
				yield count( $row ) === count( $columns ) ? array_combine( $columns, $row ) : null;
			}
		}
	}

	/** An export calls a post by its guid and by its address. */
	private function post_of( array $finding ): int {
		$guid = (string) ( $finding['id'] ?? '' );
		$url  = (string) ( $finding['url'] ?? '' );
		return $this->posts[ "$guid $url" ] ??= $this->guarded( self::by_guid( $guid ) ) ?: $this->guarded( url_to_postid( $url ) );
	}

	private static function by_guid( string $guid ): int {
		global $wpdb;
		return '' === $guid ? 0 : (int) $wpdb->get_var( $wpdb->prepare( "SELECT ID FROM $wpdb->posts WHERE guid = %s OR guid = %s", $guid, esc_html( $guid ) ) );
	}

	/** 0 unless it is a post that is checked here. */
	private function guarded( int $id ): int {
		return $id && $this->settings->guards( (string) get_post_type( $id ) ) ? $id : 0;
	}
}
