<?php
namespace Plashka;

/** Tells addresses of the house from those of others: a draft goes to the former only. */
final class Address {
	/** Whether it leads to this machine or into a private network, whatever its name resolves to. */
	public static function is_own( string $url ): bool {
		$parts = wp_parse_url( $url );
		if ( ! is_array( $parts ) || ! in_array( $parts['scheme'] ?? '', array( 'http', 'https' ), true ) || empty( $parts['host'] ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
			return false;
		}
		$host = trim( $parts['host'], '[]' );
		if ( filter_var( $host, FILTER_VALIDATE_IP ) ) {
			return self::is_private( $host );
		}
		$addresses = gethostbynamel( $host );
		if ( ! $addresses ) {
			return false;
		}
		foreach ( $addresses as $address ) {
			if ( ! self::is_private( $address ) ) {
				return false;
			}
		}
		return true;
	}

	private static function is_private( string $ip ): bool {
		$is_loopback = '::1' === $ip || 0 === strpos( $ip, '127.' );
		$is_special  = false === filter_var( $ip, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE );
		return $is_loopback || $is_special;
	}
}
