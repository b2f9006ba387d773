package cn.yimen.hall.error;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/// What is said of errors in one language. A code is a letter for its family, a dash and two digits
/// (of a bug four hexadecimal ones): short enough to be read out over a telephone. A code is never
/// used again for another error.
public final class ErrorWords {

    private final ResourceBundle bundle;

    /// @param language Chinese or English
    public ErrorWords(Locale language) {
        bundle =
                ResourceBundle.getBundle(
                        "cn.yimen.hall.error.errors",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// What one code says.
    ///
    /// @param means what has happened
    /// @param citizen what somebody does who only wants to be served
    /// @param technician what helps
    public record Entry(String means, String citizen, String technician) {}

    /// @return empty where the code is not known: a newer program's
    public Optional<Entry> of(String code) {
        return said(code + ".means")
                .map(means ->
                        new Entry(
                                means,
                                said(code + ".citizen")
                                        .orElseGet(() -> text(code.charAt(0) + ".citizen")),
                                text(code + ".technician")));
    }

    /// Every code that has words.
    public Set<String> codes() {
        var codes = new TreeSet<String>();
        for (var key : bundle.keySet()) {
            if (key.endsWith(".means")) {
                codes.add(key.substring(0, key.indexOf('.')));
            }
        }
        return codes;
    }

    /// Titles and columns of the document.
    public String text(String key) {
        return bundle.getString(key);
    }

    private Optional<String> said(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
