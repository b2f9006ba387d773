package cn.yimen.sandbox.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// What the pages share: escaping, the frame with header and style.
final class Html {

    /// The door of the house, 92 × 100.
    private static final String DOOR =
            """
            <svg class="door" viewBox="0 0 92 100" aria-hidden="true"><path d="M3.1 20V100M5.9 1.9L16.4 14.4\
            M30.4 3.1H88.9V100" fill="none" stroke="currentColor" stroke-width="6.2"/></svg>\
            """;

    private static final String STYLE = resource("style.css");

    private Html() {}

    static String escape(String text) {
        var safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /// A whole page.
    ///
    /// @param refreshSeconds 0 for a page that stays
    /// @param body markup, escaped already
    static String page(Texts texts, String title, int refreshSeconds, String body) {
        var refresh =
                refreshSeconds == 0
                        ? ""
                        : "<meta http-equiv=\"refresh\" content=\"" + refreshSeconds + "\">\n";
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        %s<meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <header>%s<div><strong>%s</strong><span>%s</span></div><nav>%s%s%s%s%s%s</nav></header>
        <main>
        %s</main>
        </body>
        </html>
        """
                .formatted(
                        texts.language(),
                        refresh,
                        escape(title),
                        STYLE,
                        DOOR,
                        escape(texts.say("platform")),
                        escape(texts.say("platform.note")),
                        link(texts, "/", "nav.ledger"),
                        link(texts, "/halls", "halls"),
                        link(texts, "/records", "records"),
                        link(texts, "/people", "people"),
                        link(texts, "/contract", "nav.contract"),
                        link(texts, "/faults", "faults"),
                        body);
    }

    private static String link(Texts texts, String path, String name) {
        return "<a href=\"%s\">%s</a>".formatted(texts.link(path), escape(texts.say(name)));
    }

    static String resource(String name) {
        try (var in = Html.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside the pages");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
