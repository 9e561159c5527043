<?php
namespace Plashka;

/** The lists as `plashka lists export` writes them: a signed manifest, with a digest of each part. */
final class Bundle {
	const LAYOUT = 1;

	/** In bytes, of a part once it is unpacked. */
	const LARGEST = 67108864;

	/** As it came. */
	public string $json;

	/** When it was made, in UTC: 2026-11-26T20:15:00.000Z. */
	public string $made;

	/** @var array<string, string> The day of each register. */
	public array $registers;

	private function __construct( string $json, array $manifest ) {
		$this->json      = $json;
		$this->made      = $manifest['made'];
		$this->registers = array_map( 'strval', $manifest['registers'] );
	}

	/** Whether it looks like a public key: 32 bytes in base64url. @param mixed $text */
	public static function is_key( $text ): bool {
		return is_string( $text ) && 1 === preg_match( '/^[\w-]{43}$/', $text );
	}

	/**
	 * @param string[] $keys Those that are believed.
	 * @return self|\WP_Error With a code that `Lists::reason` puts into words.
	 */
	public static function open( string $json, array $keys ) {
		$envelope = json_decode( $json, true );
		if ( ! is_array( $envelope ) || ! is_int( $envelope['plashkaLists'] ?? null ) || ! is_string( $envelope['manifest'] ?? null ) || ! is_array( $envelope['signatures'] ?? null ) ) {
			return new \WP_Error( 'no-bundle' );
		}
		if ( self::LAYOUT !== $envelope['plashkaLists'] ) {
			return new \WP_Error( 'layout' );
		}
		if ( ! self::is_signed( $envelope['manifest'], $envelope['signatures'], $keys ) ) {
			return new \WP_Error( 'signature' );
		}
		$manifest = json_decode( $envelope['manifest'], true );
		if ( ! is_array( $manifest ) || ! is_string( $manifest['made'] ?? null ) || false === strtotime( $manifest['made'] ) || ! is_array( $manifest['registers'] ?? null ) ) {
			return new \WP_Error( 'no-bundle' );
		}
		foreach ( array( 'registry', 'lexicon' ) as $name ) {
			if ( ! self::is_whole( $envelope[ $name ] ?? null, $manifest['parts'][ $name ] ?? null ) ) {
				return new \WP_Error( 'damaged' );
			}
		}
		return new self( $json, $manifest );
	}

	public function is_older_than( string $made ): bool {
		return strtotime( $this->made ) < strtotime( $made );
	}

	/** Whether one of the keys has signed it: Ed25519, of the manifest's text. */
	private static function is_signed( string $text, array $signatures, array $keys ): bool {
		foreach ( $signatures as $signature ) {
			$key  = $signature['key'] ?? '';
			$sign = base64_decode( (string) ( $signature['signature'] ?? '' ), true );
			if ( ! in_array( $key, $keys, true ) || false === $sign || SODIUM_CRYPTO_SIGN_BYTES !== strlen( $sign ) ) {
				continue;
			}
			if ( sodium_crypto_sign_verify_detached( $sign, $text, sodium_base642bin( $key, SODIUM_BASE64_VARIANT_URLSAFE_NO_PADDING ) ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param mixed $packed Gzip, in base64.
	 * @param mixed $part   Its size and SHA-256.
	 */
	private static function is_whole( $packed, $part ): bool {
		if ( ! is_string( $packed ) || ! is_int( $part['size'] ?? null ) || $part['size'] > self::LARGEST ) {
			return false;
		}
		$bytes = base64_decode( $packed, true );
		// A byte more would do to see that it is longer than it says.
		$bytes = false === $bytes ? false : @gzdecode( $bytes, $part['size'] + 1 ); // phpcs:ignore WordPress.PHP.NoSilencedErrors
		return false !== $bytes && strlen( $bytes ) === $part['size'] && hash_equals( (string) $part['sha256'], hash( 'sha256', $bytes ) );
	}
}
