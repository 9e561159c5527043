"""Drives a LibreOffice that listens on a pipe: a command a line on standard input, JSON both ways."""

import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import Locale

PIPE = sys.argv[1]
# com.sun.star.text.ControlCharacter.
PARAGRAPH_BREAK = 0
# com.sun.star.accessibility.AccessibleRole.
PARAGRAPH = 41
# Of what is shown nothing has more that could hold a paragraph.
MOST_CHILDREN = 100


def connected():
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(300):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % PIPE)
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not answer")


context = connected()
make = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
desktop = make("com.sun.star.frame.Desktop")
RUSSIAN = Locale("ru", "RU", "")
document = None


def opened(paragraphs, is_shown=False):
    global document
    if document is not None:
        document.close(True)
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", not is_shown
    document = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, (hidden,))
    text = document.getText()
    cursor = text.createTextCursor()
    cursor.setPropertyValue("CharLocale", RUSSIAN)
    for index, paragraph in enumerate(paragraphs):
        if index > 0:
            text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        text.insertString(cursor, paragraph, False)
        cursor.gotoEnd(False)


def read():
    return document.getText().getString().split("\n")


def place_of(words):
    """The middle of words on the screen, in pixels; nothing if they are not shown."""
    window = document.getCurrentController().getFrame().getComponentWindow()

    def within(context):
        if context.getAccessibleRole() == PARAGRAPH:
            start = context.getText().find(words)
            if start >= 0:
                box, at = context.getCharacterBounds(start + len(words) // 2), context.getLocationOnScreen()
                return [at.X + box.X + box.Width // 2, at.Y + box.Y + box.Height // 2]
        for index in range(min(context.getAccessibleChildCount(), MOST_CHILDREN)):
            child = context.getAccessibleChild(index)
            found = child and within(child.getAccessibleContext())
            if found:
                return found
        return None

    return within(window.getAccessibleContext())


def proofread(service, text):
    result = make(service).doProofreading("1", text, RUSSIAN, 0, len(text), ())
    return [
        {
            "start": error.nErrorStart,
            "length": error.nErrorLength,
            "rule": error.aRuleIdentifier,
            "comment": error.aShortComment,
            "suggestions": list(error.aSuggestions),
        }
        for error in result.aErrors
    ]


def services():
    manager = make("com.sun.star.linguistic2.LinguServiceManager")
    return list(manager.getAvailableServices("com.sun.star.linguistic2.Proofreader", RUSSIAN))


def written(settings):
    provider = make("com.sun.star.configuration.ConfigurationProvider")
    path = PropertyValue()
    path.Name, path.Value = "nodepath", "/org.plashka.Settings"
    node = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", (path,))
    for name, value in settings.items():
        node.setPropertyValue(name, value)
    node.commitChanges()


does = {"open": opened, "read": read, "place": place_of, "proofread": proofread, "services": services, "settings": written}

for line in sys.stdin:
    command, *arguments = json.loads(line)
    if command == "end":
        break
    print(json.dumps(does[command](*arguments)), flush=True)

if document is not None:
    document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
