<?php
namespace Plashka;

/** Where the editor's browser tells what it has found, so that a site without a server knows it, too. */
final class Api {
	private Settings $settings;
	private Verdicts $verdicts;

	public function __construct( Settings $settings, Verdicts $verdicts ) {
		$this->settings = $settings;
		$this->verdicts = $verdicts;
	}

	public function start(): void {
		add_action( 'rest_api_init', array( $this, 'register' ) );
	}

	public function register(): void {
		register_rest_route(
			'plashka/v1',
			'/posts/(?P<id>\d+)/findings',
			array(
				'methods'             => 'POST',
				'callback'            => array( $this, 'take' ),
				'permission_callback' => static fn( \WP_REST_Request $request ): bool => current_user_can( 'edit_post', (int) $request['id'] ),
				'args'                => array(
					'modified' => array(
						'type'     => 'string',
						'required' => true,
					),
					'lists'    => array(
						'type'    => 'string',
						'default' => '',
					),
					'messages' => array(
						'type'     => 'array',
						'required' => true,
						'maxItems' => 1000,
						'items'    => array( 'type' => 'object' ),
					),
				),
			)
		);
	}

	/** @return \WP_REST_Response|\WP_Error */
	public function take( \WP_REST_Request $request ) {
		$post = get_post( (int) $request['id'] );
		if ( ! $post || ! $this->settings->guards( $post->post_type ) ) {
			return new \WP_Error( 'plashka_no_post', __( 'No such post is checked.', 'plashka' ), array( 'status' => 404 ) );
		}
		// Somebody else has saved it in the meantime: the findings are of another text.
		if ( mysql_to_rfc3339( $post->post_modified_gmt ) !== $request['modified'] ) {
			return new \WP_Error( 'plashka_changed', __( 'The post has changed.', 'plashka' ), array( 'status' => 409 ) );
		}
		$draft = Draft::of_post( $post );
		$known = $this->verdicts->of( $post->ID );
		// The server's word goes before the browser's.
		if ( ! $this->verdicts->knows( $post->ID, $draft ) || 'server' !== $known->by ) {
			$this->verdicts->keep( $post->ID, $draft, Judgement::found( 'browser', $request['lists'], $request['messages'] ), $this->verdicts->is_held( $post->ID ) );
		}
		return new \WP_REST_Response( $this->verdicts->summary( $post->ID ) );
	}
}
