"""The proofreader of plashka for LibreOffice Writer.

Writer asks paragraph by paragraph; here the whole document is judged, as a notice in one paragraph answers for the next
ones. The text goes to the server that the settings name, and nowhere else.
"""

import json
import shutil
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

import uno
import unohelper
from com.sun.star.awt import XContainerWindowEventHandler
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import Locale, XServiceDisplayName, XServiceInfo
from com.sun.star.linguistic2 import (
    LinguServiceEvent,
    ProofreadingResult,
    SingleProofreadingError,
    XLinguServiceEventBroadcaster,
    XProofreader,
)

NAME = "org.plashka.Proofreader"
PAGE = "org.plashka.SettingsPage"
LOCALES = (("ru", "RU"), ("en", "US"), ("en", "GB"))

PROOFREADING = uno.getConstantByName("com.sun.star.text.TextMarkupType.PROOFREADING")
PROOFREAD_AGAIN = uno.getConstantByName("com.sun.star.linguistic2.LinguServiceEventFlags.PROOFREAD_AGAIN")

# In seconds.
ANSWER = 20
START = 8
BETWEEN_STARTS = 60

# What stands between paragraphs in the text that is sent.
APART = "\n\n"

WORDS = {
    "ru": {
        "name": "Плашка",
        "down": "plashka не отвечает ({}): пометки в этом документе не проверены",
        "Server": "Сервер",
        "Start": "запускать plashka serve, если он не отвечает",
        "Token": "Токен",
        "Profile": "Профиль",
        "Language": "Язык (ru, en)",
    },
    "en": {
        "name": "plashka",
        "down": "plashka does not answer ({}): the notices in this document are not checked",
        "Server": "Server",
        "Start": "start plashka serve if it does not answer",
        "Token": "Token",
        "Profile": "Profile",
        "Language": "Language (ru, en)",
    },
}


def property_of(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


class Settings:
    """What the page of the options keeps: Server, Start, Token, Profile, Language."""

    TEXTS = ("Server", "Token", "Profile", "Language")

    def __init__(self, context):
        self.provider = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.configuration.ConfigurationProvider", context
        )

    def _node(self, path, update=False):
        kind = "ConfigurationUpdateAccess" if update else "ConfigurationAccess"
        return self.provider.createInstanceWithArguments(
            "com.sun.star.configuration." + kind, (property_of("nodepath", path),)
        )

    def read(self):
        node = self._node("/org.plashka.Settings")
        return {name: node.getPropertyValue(name) for name in (*self.TEXTS, "Start")}

    def write(self, values):
        node = self._node("/org.plashka.Settings", update=True)
        for name, value in values.items():
            node.setPropertyValue(name, value)
        node.commitChanges()

    def words(self):
        locale = self._node("/org.openoffice.Setup/L10N").getPropertyValue("ooLocale")
        return WORDS["ru" if locale.startswith("ru") else "en"]


class Server:
    """The server, which is started where it runs on this machine and does not answer."""

    def __init__(self):
        self.started = 0.0

    def check(self, text, language, settings):
        """Matches as LanguageTool has them. Raises OSError or ValueError."""
        fields = {"text": text, "language": settings["Language"] or language}
        if settings["Profile"]:
            fields["profile"] = settings["Profile"]
        try:
            return self._asked(fields, settings)
        except urllib.error.HTTPError:
            raise
        except OSError:
            if not self._start(settings):
                raise
            return self._asked(fields, settings)

    def _asked(self, fields, settings):
        request = urllib.request.Request(
            settings["Server"].rstrip("/") + "/v2/check", urllib.parse.urlencode(fields).encode()
        )
        if settings["Token"]:
            request.add_header("Authorization", "Bearer " + settings["Token"])
        # A proxy would be another machine: what is meant for this one stays here.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=ANSWER) as response:
            return json.load(response)["matches"]

    def _start(self, settings):
        """Whether it answers now."""
        url = urllib.parse.urlsplit(settings["Server"])
        command = shutil.which("plashka")
        is_here = url.hostname in ("127.0.0.1", "localhost", "::1")
        if not (settings["Start"] and command and is_here) or time.time() - self.started < BETWEEN_STARTS:
            return False
        self.started = time.time()
        subprocess.Popen(
            [command, "serve", "--port", str(url.port or 80)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        while time.time() - self.started < START:
            time.sleep(0.2)
            try:
                with urllib.request.urlopen(settings["Server"].rstrip("/") + "/healthz", timeout=1):
                    return True
            except OSError:
                pass
        return False


def paragraphs_of(document):
    """The words of all paragraphs, cells and footnotes, in their order."""
    found = []

    def walk(text):
        parts = text.createEnumeration()
        while parts.hasMoreElements():
            part = parts.nextElement()
            if part.supportsService("com.sun.star.text.Paragraph"):
                found.append(part.getString())
            elif part.supportsService("com.sun.star.text.TextTable"):
                for name in part.getCellNames():
                    walk(part.getCellByName(name))

    walk(document.getText())
    notes = document.getFootnotes()
    for index in range(notes.getCount()):
        walk(notes.getByIndex(index))
    return found


class Judgement:
    """What was found in a document: matches by the number of their paragraph, offsets within it."""

    def __init__(self, paragraphs, matches):
        self.paragraphs = paragraphs
        starts, offset = [], 0
        for paragraph in paragraphs:
            starts.append(offset)
            offset += len16(paragraph) + len16(APART)
        self.found = [[] for _ in paragraphs]
        at = 0
        for match in sorted(matches, key=lambda match: match["offset"]):
            while at + 1 < len(starts) and starts[at + 1] <= match["offset"]:
                at += 1
            start = match["offset"] - starts[at]
            if starts and start + match["length"] <= len16(paragraphs[at]):
                self.found[at].append((start, match))

    def of(self, text):
        """Those of the first paragraph with these words."""
        return self.found[self.paragraphs.index(text)] if text in self.paragraphs else []

    def shape(self):
        return [(text, [(start, m["rule"]["id"]) for start, m in found]) for text, found in zip(self.paragraphs, self.found)]


def len16(text):
    """In UTF-16 code units, as LibreOffice and the server count."""
    return len(text.encode("utf-16-le")) // 2


class Proofreader(
    unohelper.Base, XProofreader, XServiceInfo, XServiceDisplayName, XLinguServiceEventBroadcaster
):
    def __init__(self, context, *_arguments):
        self.context = context
        self.settings = Settings(context)
        self.server = Server()
        self.lock = threading.Lock()
        self.ignored = set()
        self.listeners = []
        # Of the document that was judged last, by its words and the settings.
        self.key = None
        self.judgement = None
        self.failure = None

    # XProofreader

    def isSpellChecker(self):
        return False

    def doProofreading(self, identifier, text, locale, start, _suggested_end, _properties):
        result = ProofreadingResult()
        result.aDocumentIdentifier = identifier
        result.aText = text
        result.aLocale = locale
        result.nStartOfSentencePosition = start
        result.nBehindEndOfSentencePosition = len16(text)
        result.nStartOfNextSentencePosition = len16(text)
        result.xProofreader = self
        result.aErrors = ()
        if start == 0 and text.strip():
            with self.lock:
                result.aErrors = tuple(self._errors(text, locale))
        return result

    def ignoreRule(self, rule, _locale):
        self.ignored.add(rule)

    def resetIgnoreRules(self):
        self.ignored.clear()

    def _errors(self, text, locale):
        paragraphs = self._document_with(text)
        language = "-".join(part for part in (locale.Language, locale.Country) if part)
        settings = self.settings.read()
        key = (tuple(paragraphs), language, tuple(sorted(settings.items())))
        # What failed is asked for again, though not for each paragraph of the document.
        is_fresh = self.failure is None or time.time() - self.failure[1] < ANSWER
        if key != self.key or not is_fresh:
            self._judge(paragraphs, language, settings)
            self.key = key
        if self.failure is not None:
            return [self._complaint(text)] if text == next(filter(str.strip, paragraphs), "") else []
        return [
            self._error(start, match)
            for start, match in self.judgement.of(text)
            if match["rule"]["id"] not in self.ignored
        ]

    def _judge(self, paragraphs, language, settings):
        before = self.judgement
        try:
            self.judgement = Judgement(paragraphs, self.server.check(APART.join(paragraphs), language, settings))
            self.failure = None
        except (OSError, ValueError, KeyError) as error:
            # LibreOffice goes on working; what is not checked is said.
            self.judgement = Judgement(paragraphs, [])
            self.failure = (str(getattr(error, "reason", error)), time.time())
        # What changed in one paragraph may tell of others, which Writer would not ask about again.
        if before is not None and before.shape() != self.judgement.shape():
            threading.Thread(target=self._again, daemon=True).start()

    def _again(self):
        event = LinguServiceEvent()
        event.Source = self
        event.nEvent = PROOFREAD_AGAIN
        for listener in tuple(self.listeners):
            listener.processLinguServiceEvent(event)

    def _document_with(self, text):
        """The paragraphs of the open document that has this one; the paragraph alone if none has."""
        desktop = self.context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", self.context)
        components = desktop.getComponents().createEnumeration()
        documents = [desktop.getCurrentComponent()]
        while components.hasMoreElements():
            documents.append(components.nextElement())
        for document in documents:
            if document is not None and document.supportsService("com.sun.star.text.GenericTextDocument"):
                paragraphs = paragraphs_of(document)
                if text in paragraphs:
                    return paragraphs
        return [text]

    def _error(self, start, match):
        error = SingleProofreadingError()
        error.nErrorStart = start
        error.nErrorLength = match["length"]
        error.nErrorType = PROOFREADING
        error.aRuleIdentifier = match["rule"]["id"]
        error.aShortComment = match["message"].split("\n")[0]
        error.aFullComment = match["message"]
        error.aSuggestions = tuple(replacement["value"] for replacement in match["replacements"])
        urls = match["rule"].get("urls") or []
        error.aProperties = tuple(property_of("FullCommentURL", url["value"]) for url in urls[:1])
        return error

    def _complaint(self, text):
        error = SingleProofreadingError()
        error.nErrorStart = 0
        error.nErrorLength = len16(text.split(None, 1)[0]) + len16(text) - len16(text.lstrip())
        error.nErrorType = PROOFREADING
        error.aRuleIdentifier = "PLASHKA_DOWN"
        error.aShortComment = error.aFullComment = self.settings.words()["down"].format(self.failure[0])
        error.aSuggestions = ()
        error.aProperties = ()
        return error

    # XSupportedLocales

    def getLocales(self):
        return tuple(Locale(language, country, "") for language, country in LOCALES)

    def hasLocale(self, locale):
        return (locale.Language, locale.Country) in LOCALES

    # XLinguServiceEventBroadcaster

    def addLinguServiceEventListener(self, listener):
        self.listeners.append(listener)
        return True

    def removeLinguServiceEventListener(self, listener):
        if listener in self.listeners:
            self.listeners.remove(listener)
        return True

    # XServiceInfo, XServiceDisplayName

    def getImplementationName(self):
        return NAME

    def supportsService(self, name):
        return name in self.getSupportedServiceNames()

    def getSupportedServiceNames(self):
        return (NAME, "com.sun.star.linguistic2.Proofreader")

    def getServiceDisplayName(self, _locale):
        return self.settings.words()["name"]


class SettingsPage(unohelper.Base, XContainerWindowEventHandler, XServiceInfo):
    """The page of the options."""

    def __init__(self, context, *_arguments):
        self.settings = Settings(context)

    def callHandlerMethod(self, window, event, method):
        if method != "external_event":
            return False
        if event in ("initialize", "back"):
            self._show(window)
        elif event == "ok":
            self._keep(window)
        return True

    def getSupportedMethodNames(self):
        return ("external_event",)

    def _show(self, window):
        values, words = self.settings.read(), self.settings.words()
        for name in Settings.TEXTS:
            window.getControl(name).setText(values[name])
            window.getControl(name + "Label").setText(words[name])
        window.getControl("Start").getModel().Label = words["Start"]
        window.getControl("Start").setState(1 if values["Start"] else 0)

    def _keep(self, window):
        values = {name: window.getControl(name).getText().strip() for name in Settings.TEXTS}
        self.settings.write({**values, "Start": window.getControl("Start").getState() == 1})

    def getImplementationName(self):
        return PAGE

    def supportsService(self, name):
        return name == PAGE

    def getSupportedServiceNames(self):
        return (PAGE,)


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Proofreader, NAME, (NAME, "com.sun.star.linguistic2.Proofreader"))
g_ImplementationHelper.addImplementation(SettingsPage, PAGE, (PAGE,))
