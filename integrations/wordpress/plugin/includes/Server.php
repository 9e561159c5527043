<?php
namespace Plashka;

/** The site's own `plashka serve`. What it is asked and what it answers goes into no log. */
final class Server {
	/** In seconds: an editor waits for it. */
	const PATIENCE = 8;

	private Settings $settings;

	public function __construct( Settings $settings ) {
		$this->settings = $settings;
	}

	public function check( Draft $draft, string $language = '' ): Judgement {
		if ( ! $this->settings->has_server() ) {
			return Judgement::unchecked( 'no-server' );
		}
		$answer = $this->ask(
			'/v1/check',
			array(
				'text'     => $draft->source,
				'format'   => 'html',
				'path'     => $draft->path,
				'asOf'     => $draft->as_of,
				'profile'  => $this->settings->get( 'profile' ),
				'language' => '' === $language ? self::language() : $language,
				'fixes'    => false,
			)
		);
		if ( null === $answer ) {
			return Judgement::unchecked( 'no-answer' );
		}
		return self::judged( $answer, $draft->source );
	}

	/** The lists that the server goes by; nothing if it does not answer. */
	public function lists(): ?string {
		$answer = $this->settings->has_server() ? $this->ask( '/v1/lists' ) : null;
		return isset( $answer['digest'] ) && is_string( $answer['digest'] ) ? $answer['digest'] : null;
	}

	/** That of the words that readers of the desk see. */
	public static function language(): string {
		return 0 === strpos( get_user_locale(), 'ru' ) ? 'ru' : 'en';
	}

	/** Nothing if there is no answer that could be used. */
	private function ask( string $path, ?array $question = null ): ?array {
		$address = $this->settings->get( 'server' );
		// What a name resolved to when it was stored it need not resolve to now.
		if ( ! Address::is_own( $address ) ) {
			return null;
		}
		$token    = $this->settings->get( 'token' );
		$headers  = array( 'Content-Type' => 'application/json; charset=utf-8' ) + ( '' === $token ? array() : array( 'Authorization' => "Bearer $token" ) );
		$response = wp_remote_request(
			$address . $path,
			array(
				'method'      => null === $question ? 'GET' : 'POST',
				'headers'     => $headers,
				'body'        => null === $question ? null : wp_json_encode( $question, JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE ),
				'timeout'     => self::PATIENCE,
				'redirection' => 0,
				'user-agent'  => 'plashka-wordpress',
			)
		);
		if ( is_wp_error( $response ) || 200 !== wp_remote_retrieve_response_code( $response ) ) {
			return null;
		}
		$answer = json_decode( wp_remote_retrieve_body( $response ), true );
		return is_array( $answer ) ? $answer : null;
	}

	/** @param array $answer With one document, as HTML has it. */
	private static function judged( array $answer, string $source ): Judgement {
		$document = $answer['documents'][0] ?? null;
		if ( ! isset( $document['messages'] ) || ! is_array( $document['messages'] ) ) {
			return Judgement::unchecked( 'no-answer' );
		}
		$messages = array_map(
			static fn( $message ): array => is_array( $message ) ? array( 'words' => self::cut( $source, $message ) ) + $message : array(),
			$document['messages']
		);
		return Judgement::found( 'server', (string) ( $document['lists']['digest'] ?? '' ), $messages );
	}

	/** The words that a message is about, as they are read. Offsets are UTF-16 code units. */
	private static function cut( string $source, array $message ): string {
		$start = (int) ( $message['start'] ?? 0 );
		$units = mb_convert_encoding( $source, 'UTF-16LE', 'UTF-8' );
		$piece = substr( $units, 2 * $start, 2 * max( 0, (int) ( $message['end'] ?? 0 ) - $start ) );
		return html_entity_decode( wp_strip_all_tags( mb_convert_encoding( $piece, 'UTF-8', 'UTF-16LE' ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
}
