<?php
namespace Plashka;

/** All that is published, asked of the server post by post, by the clock: begun by hand, and anew when the server's lists have changed. */
final class Archive {
	/** Of the walk: the lists it goes by, how far it has come. */
	const OPTION = 'plashka_archive';

	/** In seconds: so long one step takes at most, between two posts. */
	const STEP = 20;

	/** So many posts are read at once. */
	const BATCH = 20;

	private Settings $settings;
	private Server $server;
	private Verdicts $verdicts;

	public function __construct( Settings $settings, Server $server, Verdicts $verdicts ) {
		$this->settings = $settings;
		$this->server   = $server;
		$this->verdicts = $verdicts;
	}

	public function start(): void {
		add_action( Schedule::ARCHIVE, array( $this, 'step' ) );
		add_action( 'update_option_' . Settings::OPTION, array( $this, 'schedule' ) );
		add_action( 'add_option_' . Settings::OPTION, array( $this, 'schedule' ) );
	}

	public function schedule(): void {
		if ( $this->settings->has_server() ) {
			Schedule::keep( Schedule::ARCHIVE );
		} else {
			wp_clear_scheduled_hook( Schedule::ARCHIVE );
		}
	}

	/** @return array With `lists`, `before` (the ID above those that are left), `checked`, `started`, `ended`, `stopped`. */
	public function state(): array {
		$state = get_option( self::OPTION );
		return is_array( $state ) ? $state : array();
	}

	/** Begins a walk from the newest post. */
	public function begin( string $lists = '' ): void {
		$this->remember(
			array(
				'lists'   => $lists,
				'before'  => PHP_INT_MAX,
				'checked' => 0,
				'started' => time(),
				'ended'   => 0,
				'stopped' => '',
			)
		);
		wp_schedule_single_event( time(), Schedule::ARCHIVE );
	}

	/** Goes on where the last step has ended, or begins anew if the server has other lists now. */
	public function step(): void {
		$lists = $this->server->lists();
		$state = $this->state();
		if ( null === $lists ) {
			if ( $state && ! $state['ended'] ) {
				$this->remember( array( 'stopped' => 'no-answer' ) + $state );
			}
			return;
		}
		if ( ! $state || $state['lists'] !== $lists ) {
			$this->begin( $lists );
			$state = $this->state();
		}
		if ( $state['ended'] ) {
			return;
		}
		$this->remember( $this->walked( array( 'stopped' => '' ) + $state ) );
		$state = $this->state();
		if ( ! $state['ended'] && '' === $state['stopped'] ) {
			wp_schedule_single_event( time() + 1, Schedule::ARCHIVE, array( $state['before'] ) );
		}
	}

	/** @return array The state behind the step. */
	private function walked( array $state ): array {
		$end = microtime( true ) + self::STEP;
		do {
			$posts = $this->posts_before( $state['before'] );
			foreach ( $posts as $post ) {
				$draft = Draft::of_post( $post );
				if ( ! $this->verdicts->knows( $post->ID, $draft, $state['lists'] ) ) {
					$judgement = $this->server->check( $draft );
					if ( ! $judgement->is_checked() ) {
						return array( 'stopped' => 'no-answer' ) + $state;
					}
					$this->verdicts->keep( $post->ID, $draft, $judgement );
				}
				$state['before'] = $post->ID;
				++$state['checked'];
				if ( microtime( true ) > $end ) {
					return $state;
				}
			}
		} while ( $posts );
		return array( 'ended' => time() ) + $state;
	}

	/** @return \WP_Post[] From the newest on. */
	private function posts_before( int $id ): array {
		$below = static function ( string $where ) use ( $id ): string {
			global $wpdb;
			return $where . $wpdb->prepare( " AND $wpdb->posts.ID < %d", $id );
		};
		add_filter( 'posts_where', $below );
		$query = new \WP_Query(
			array(
				'post_type'              => $this->settings->get( 'post_types' ),
				'post_status'            => Gate::PUBLIC_STATUSES,
				'posts_per_page'         => self::BATCH,
				'orderby'                => 'ID',
				'order'                  => 'DESC',
				'no_found_rows'          => true,
				'update_post_term_cache' => false,
			)
		);
		remove_filter( 'posts_where', $below );
		return $query->posts;
	}

	private function remember( array $state ): void {
		update_option( self::OPTION, $state, false );
	}
}
