<?php
namespace Plashka;

/** What is known of a draft after a check: by whom, by which lists, with what findings. */
final class Judgement {
	const CLEAN     = 'clean';
	const WARNED    = 'warned';
	const WRONG     = 'errors';
	const UNCHECKED = 'unchecked';

	/** So many findings are kept with a post. */
	const MOST = 50;

	/** One of the constants. */
	public string $verdict;

	/** `server`, `browser` or `audit`; of what is unchecked, why: `no-server`, `no-answer`, `changed`. */
	public string $by;

	/** Tells the lists from others; may be unknown. */
	public string $lists = '';

	public int $errors = 0;

	public int $warnings = 0;

	/** @var array[] With `severity`, `words`, `reason`, `url`. */
	public array $messages = array();

	private function __construct( string $verdict, string $by ) {
		$this->verdict = $verdict;
		$this->by      = $by;
	}

	public static function unchecked( string $why ): self {
		return new self( self::UNCHECKED, $why );
	}

	/**
	 * @param array[] $messages Plain text in each field; whatever else there is goes.
	 */
	public static function found( string $by, string $lists, array $messages ): self {
		$judgement        = new self( self::CLEAN, $by );
		$judgement->lists = sanitize_text_field( $lists );
		foreach ( $messages as $message ) {
			$severity = is_array( $message ) ? ( $message['severity'] ?? '' ) : '';
			if ( 'error' === $severity ) {
				++$judgement->errors;
			} elseif ( 'warning' === $severity ) {
				++$judgement->warnings;
			} else {
				continue;
			}
			if ( count( $judgement->messages ) < self::MOST ) {
				$judgement->messages[] = array(
					'severity' => $severity,
					'words'    => sanitize_text_field( (string) ( $message['words'] ?? '' ) ),
					'reason'   => sanitize_text_field( (string) ( $message['reason'] ?? '' ) ),
					'url'      => esc_url_raw( (string) ( $message['url'] ?? '' ) ),
				);
			}
		}
		if ( $judgement->errors > 0 ) {
			$judgement->verdict = self::WRONG;
		} elseif ( $judgement->warnings > 0 ) {
			$judgement->verdict = self::WARNED;
		}
		return $judgement;
	}

	public function is_checked(): bool {
		return self::UNCHECKED !== $this->verdict;
	}

	/** In the language of the reader, a line. */
	public function told(): string {
		switch ( $this->verdict ) {
			case self::CLEAN:
				return __( 'no findings', 'plashka' );
			case self::WARNED:
				/* translators: %d: number of warnings */
				return sprintf( _n( '%d warning', '%d warnings', $this->warnings, 'plashka' ), $this->warnings );
			case self::WRONG:
				/* translators: %d: number of errors */
				return sprintf( _n( '%d error', '%d errors', $this->errors, 'plashka' ), $this->errors );
			default:
				return __( 'not checked', 'plashka' );
		}
	}

	/** Who has checked, or why nobody has. */
	public function told_by(): string {
		switch ( $this->by ) {
			case 'server':
				return __( 'checked by the server', 'plashka' );
			case 'browser':
				return __( 'checked in the editor’s browser', 'plashka' );
			case 'audit':
				return __( 'from the audit of the archive', 'plashka' );
			case 'no-answer':
				return __( 'the server did not answer', 'plashka' );
			case 'changed':
				return __( 'changed since it was checked', 'plashka' );
			default:
				return __( 'nobody has checked it yet', 'plashka' );
		}
	}

	public function to_array(): array {
		return get_object_vars( $this );
	}

	/** @param mixed $stored As to_array has made it. */
	public static function from_array( $stored ): ?self {
		if ( ! is_array( $stored ) || ! isset( $stored['verdict'], $stored['by'] ) ) {
			return null;
		}
		$judgement = new self( $stored['verdict'], $stored['by'] );
		foreach ( array( 'lists', 'errors', 'warnings', 'messages' ) as $field ) {
			$judgement->$field = $stored[ $field ] ?? $judgement->$field;
		}
		return $judgement;
	}
}
