/**
 * As much of WordPress as the plug-in asks for: it stands there, from 6.1 on. What only some versions have is optional.
 */
declare global {
  const wp: {
    readonly apiFetch: (request: { path: string; method: string; data: unknown }) => Promise<unknown>
    readonly blocks: {
      serialize(blocks: Block | readonly Block[]): string
      parse(html: string): readonly Block[]
      rawHandler(given: { HTML: string }): readonly Block[]
      getBlockType(name: string): BlockType | undefined
    }
    readonly components: Record<ComponentName, Component>
    readonly data: {
      subscribe(listener: () => void): () => void
      select<Name extends keyof Selectors>(store: Name): Selectors[Name]
      dispatch<Name extends keyof Actions>(store: Name): Actions[Name]
      useRegistry(): { batch(change: () => void): void }
    }
    readonly editor: SlotOwner
    readonly editPost: SlotOwner
    readonly element: {
      createElement(component: Component | string, props: unknown, ...children: unknown[]): Element
      readonly Fragment: Component
      useState<Value>(initial: Value | (() => Value)): [Value, (value: Value) => void]
      useEffect(effect: () => (() => void) | undefined, inputs: readonly unknown[]): void
      /** Before 6.2. */
      readonly render?: (element: Element, container: HTMLElement) => void
      readonly createRoot?: (container: HTMLElement) => { render(element: Element): void }
    }
    readonly i18n: {
      __(text: string, domain: 'plashka'): string
      _n(one: string, many: string, count: number, domain: 'plashka'): string
      sprintf(text: string, ...values: readonly (string | number)[]): string
    }
    readonly plugins: { registerPlugin(name: string, plugin: { icon: Element | string; render: () => Element }): void }
    readonly richText: { create(given: { html: string }): { readonly text: string } }
  }

  /** Of the classic editor, once it has begun. */
  const tinymce: { get(id: string): TinyMce | null } | undefined

  namespace JSX {
    type Element = ReturnType<typeof wp.element.createElement>
    interface IntrinsicElements extends Record<string, object> {}
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
    getBlocks(): readonly Block[]
    getBlock(clientId: string): Block | null
    getBlockIndex(clientId: string): number
  }
  readonly 'core/editor': {
    getCurrentPostId(): number | null
    getCurrentPostType(): string | null
    getEditedPostAttribute(name: 'title' | 'date' | 'status'): string | undefined
    getCurrentPostAttribute(name: 'modified_gmt' | 'plashka'): unknown
    isEditedPostDateFloating(): boolean
    isCurrentPostPublished(): boolean
    isCurrentPostScheduled(): boolean
    isEditedPostDirty(): boolean
    isSavingPost(): boolean
    isAutosavingPost(): boolean
    didPostSaveRequestSucceed(): boolean
    isPublishSidebarOpened?(): boolean
    isPublishSidebarEnabled(): boolean
  }
  readonly 'core/edit-post': { isPublishSidebarOpened?(): boolean }
}

interface Actions {
  readonly 'core/block-editor': {
    updateBlockAttributes(
      clientIds: readonly string[],
      attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
      isByBlock: true,
    ): void
    replaceBlocks(clientId: string, blocks: readonly Block[]): void
    insertBlocks(blocks: readonly Block[], index: number, parent: string | undefined, selects: false): void
    selectBlock(clientId: string): void
    selectionChange(clientId: string, attribute: string, start: number, end: number): void
  }
  readonly 'core/editor': {
    editPost(changes: { title: string }): void
    undo(): void
    lockPostSaving(name: string): void
    unlockPostSaving(name: string): void
  }
  readonly 'core/annotations': {
    __experimentalAddAnnotation?(annotation: {
      source: string
      id: string
      blockClientId: string
      richTextIdentifier: string
      range: { start: number; end: number }
    }): void
    __experimentalRemoveAnnotationsBySource?(source: string): void
  }
}

interface TinyMce {
  isHidden(): boolean
  getContent(): string
  setContent(html: string): void
  focus(): void
  on(events: string, listener: () => void): void
  readonly undoManager: { add(): unknown; transact(change: () => void): void; undo(): void }
  readonly selection: { getBookmark(type: 2, isNormalized: true): unknown; moveToBookmark(bookmark: unknown): void }
}
