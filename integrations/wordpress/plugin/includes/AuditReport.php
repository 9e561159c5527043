<?php
namespace Plashka;

/** What `plashka audit` says of the site's export, put beside the posts it speaks of. */
final class AuditReport {
	private Settings $settings;
	private Verdicts $verdicts;

	public function __construct( Settings $settings, Verdicts $verdicts ) {
		$this->settings = $settings;
		$this->verdicts = $verdicts;
	}

	public function take( string $file ): ?array {
		return null;
	}
}
