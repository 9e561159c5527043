/**
 * As much of WordPress as the plug-in asks for: it stands there, from 6.1 on. What only some versions have is optional.
 */
declare global {
  const wp: {
    readonly apiFetch: (request: { path: string; method: string; data: unknown }) => Promise<unknown>
    readonly blocks: {
      readonly serialize: (blocks: Block | readonly Block[]) => string
      readonly parse: (html: string) => readonly Block[]
      readonly rawHandler: (given: { HTML: string }) => readonly Block[]
      readonly getBlockType: (name: string) => BlockType | undefined
    }
    readonly components: Record<ComponentName, Component>
    readonly data: {
      readonly subscribe: (listener: () => void) => () => void
      readonly select: <Name extends keyof Selectors>(store: Name) => Selectors[Name]
      readonly dispatch: <Name extends keyof Actions>(store: Name) => Actions[Name]
      readonly useRegistry: () => { batch(change: () => void): void }
    }
    readonly editor: SlotOwner
    readonly editPost: SlotOwner
    readonly element: {
      readonly createElement: (component: Component | string, props: unknown, ...children: unknown[]) => Element
      readonly Fragment: Component
      readonly useState: <Value>(initial: Value | (() => Value)) => [Value, (value: Value) => void]
      readonly useEffect: (effect: () => (() => void) | undefined, inputs: readonly unknown[]) => void
      /** Before 6.2. */
      readonly render?: (element: Element, container: HTMLElement) => void
      readonly createRoot?: (container: HTMLElement) => { render(element: Element): void }
    }
    readonly i18n: {
      readonly __: (text: string, domain: 'plashka') => string
      readonly _n: (one: string, many: string, count: number, domain: 'plashka') => string
      readonly sprintf: (text: string, ...values: readonly (string | number)[]) => string
    }
    readonly plugins: { registerPlugin(name: string, plugin: { icon: Element | string; render: () => Element }): void }
    readonly richText: { create(given: { html: string }): { readonly text: string } }
  }

  /** Of the classic editor, once it has begun. */
  const tinymce: { get(id: string): TinyMce | null }

  namespace JSX {
    type Element = ReturnType<typeof wp.element.createElement>
    type IntrinsicElements = Record<string, object>
  }
}

type Element = { readonly type: unknown }
type Component = (props: Readonly<Record<string, unknown>>) => Element | null
type ComponentName = 'Button' | 'Modal' | 'Notice' | 'PanelBody' | 'Spinner'
type SlotName = 'PluginSidebar' | 'PluginSidebarMoreMenuItem' | 'PluginPrePublishPanel'
type SlotOwner = Partial<Record<SlotName, Component>>

/** A block as the editor holds it. */
export interface Block {
  readonly clientId: string
  readonly name: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly innerBlocks: readonly Block[]
}

export interface BlockType {
  readonly attributes?: Readonly<Record<string, { readonly source?: string }>>
}

interface Selectors {
  readonly 'core/block-editor': {
    readonly getBlocks: () => readonly Block[]
    readonly getBlock: (clientId: string) => Block | null
    readonly getBlockIndex: (clientId: string) => number
  }
  readonly 'core/editor': {
    readonly getCurrentPostId: () => number | null
    readonly getCurrentPostType: () => string | null
    readonly getEditedPostAttribute: (name: 'title' | 'date' | 'status') => string | undefined
    readonly getCurrentPostAttribute: (name: 'modified_gmt' | 'plashka') => unknown
    readonly isEditedPostDateFloating: () => boolean
    readonly isCurrentPostPublished: () => boolean
    readonly isCurrentPostScheduled: () => boolean
    readonly isEditedPostDirty: () => boolean
    readonly isSavingPost: () => boolean
    readonly isAutosavingPost: () => boolean
    readonly didPostSaveRequestSucceed: () => boolean
    readonly isPublishSidebarOpened?: () => boolean
    readonly isPublishSidebarEnabled: () => boolean
  }
  readonly 'core/edit-post': { readonly isPublishSidebarOpened?: () => boolean }
}

interface Actions {
  readonly 'core/block-editor': {
    readonly updateBlockAttributes: (
      clientIds: readonly string[],
      attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
      isByBlock: true,
    ) => void
    readonly replaceBlocks: (clientId: string, blocks: readonly Block[]) => void
    readonly insertBlocks: (blocks: readonly Block[], index: number, parent: string | undefined, selects: false) => void
    readonly selectBlock: (clientId: string) => void
    readonly selectionChange: (clientId: string, attribute: string, start: number, end: number) => void
  }
  readonly 'core/editor': {
    readonly editPost: (changes: { title: string }) => void
    readonly undo: () => void
    readonly lockPostSaving: (name: string) => void
    readonly unlockPostSaving: (name: string) => void
  }
  readonly 'core/annotations': {
    readonly __experimentalAddAnnotation?: (annotation: {
      source: string
      id: string
      blockClientId: string
      richTextIdentifier: string
      range: { start: number; end: number }
    }) => void
    readonly __experimentalRemoveAnnotationsBySource?: (source: string) => void
  }
}

interface TinyMce {
  readonly isHidden: () => boolean
  readonly getContent: () => string
  readonly setContent: (html: string) => void
  readonly focus: () => void
  readonly on: (events: string, listener: () => void) => void
  readonly undoManager: { add(): unknown; transact(change: () => void): void; undo(): void }
  readonly selection: { getBookmark(type: 2, isNormalized: true): unknown; moveToBookmark(bookmark: unknown): void }
}
