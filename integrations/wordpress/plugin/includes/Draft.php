<?php
namespace Plashka;

/** A post as it is checked: its title as the headline, its text below, on its day. The editor makes the same of it (src/draft.ts). */
final class Draft {
	/** HTML. */
	public string $source;

	/** The day of publication, YYYY-MM-DD in the site's time. */
	public string $as_of;

	/** How the server calls it in its answers. */
	public string $path;

	/** Whether the day is set, or is that of the check. */
	private bool $is_dated;

	private function __construct( string $title, string $content, string $date, int $id ) {
		$this->source   = '<h1>' . $title . "</h1>\n" . self::with_paragraphs( $content );
		$this->is_dated = 1 === preg_match( '/^(?!0000)\d{4}-\d\d-\d\d/', $date, $day );
		$this->as_of    = $day[0] ?? current_time( 'Y-m-d' );
		$this->path     = "post-$id.html";
	}

	public static function of_post( \WP_Post $post ): self {
		return new self( $post->post_title, $post->post_content, self::has_day( $post->post_status ) ? $post->post_date : '', $post->ID );
	}

	/**
	 * @param array $data As wp_insert_post has them, without slashes.
	 */
	public static function of_fields( array $data, int $id ): self {
		$date = self::has_day( $data['post_status'] ?? '' ) ? ( $data['post_date'] ?? '' ) : '';
		return new self( $data['post_title'] ?? '', $data['post_content'] ?? '', $date, $id );
	}

	/** Tells what was checked from what stands there now. */
	public function digest(): string {
		return sha1( ( $this->is_dated ? $this->as_of : '' ) . "\n" . $this->source );
	}

	/** What the classic editor parts by blank lines is paragraphs, which WordPress makes when it shows the post. */
	private static function with_paragraphs( string $content ): string {
		return has_blocks( $content ) ? $content : preg_replace( '/\n[ \t\r]*\n/', '$0<p>', $content );
	}

	/** Whether a post of the status keeps its date; the day of a draft is that on which it is checked. */
	private static function has_day( string $status ): bool {
		return in_array( $status, array( 'publish', 'future', 'private' ), true );
	}
}
