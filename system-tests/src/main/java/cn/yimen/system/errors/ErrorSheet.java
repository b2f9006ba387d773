package cn.yimen.system.errors;

import cn.yimen.hall.error.ErrorWords;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/// `docs/errors.md`: every code, first in Chinese, then in English.
final class ErrorSheet {

    /// What makes it anew.
    static final String COMMAND = "./yimen errors";

    private static final List<Locale> LANGUAGES =
            List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final StringBuilder out = new StringBuilder();

    private ErrorSheet() {}

    /// @throws NoSuchElementException where a code has no words
    static String of(List<Family> families) {
        var sheet = new ErrorSheet();
        sheet.line("<!-- %s 生成，请勿手改 / made by %s, not by hand -->".formatted(COMMAND, COMMAND));
        LANGUAGES.forEach(language -> sheet.part(new ErrorWords(language), families));
        return sheet.out.toString();
    }

    private void part(ErrorWords words, List<Family> families) {
        line("");
        line("# %s".formatted(words.text("document.title")));
        families.forEach(family -> family(words, family));
    }

    private void family(ErrorWords words, Family family) {
        line("");
        line("## %s %s".formatted(family.letter(), words.text(family.letter() + ".title")));
        line("");
        line("%s %s".formatted(words.text("shown"), words.text(family.letter() + ".shown")));
        if (!family.errors().isEmpty()) {
            table(words, family);
        }
    }

    private void table(ErrorWords words, Family family) {
        line("");
        line(
                "| %s | %s | %s | %s | %s |"
                        .formatted(
                                words.text("heading.code"),
                                words.text("heading.name"),
                                words.text("heading.meaning"),
                                words.text("heading.citizen"),
                                words.text("heading.technician")));
        line("|---|---|---|---|---|");
        family.errors().forEach(error -> row(words, error));
    }

    private void row(ErrorWords words, Family.Coded error) {
        var entry =
                words.of(error.code())
                        .orElseThrow(() ->
                                new NoSuchElementException(
                                        error
                                                + " has no words in hall-core"
                                                + " error/errors_*.properties"));
        line(
                "| %s | %s | %s | %s | %s |"
                        .formatted(
                                error.code(),
                                error.name(),
                                entry.means(),
                                entry.citizen(),
                                entry.technician()));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
