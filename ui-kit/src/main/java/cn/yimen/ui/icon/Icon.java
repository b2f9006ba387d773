package cn.yimen.ui.icon;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// An own line drawing on a grid of 96; its paths stand in `icons.properties`.
public enum Icon {
    DOOR,
    TICKET,
    BOOKING,
    GUIDE,
    CASES,
    SELFDO,
    PRINT,
    RATE,
    HOTLINE,
    SCAN,
    MAP,
    STAFF,
    BACK,
    EXIT,
    LANGUAGE,
    ELDER,
    ACCESS,
    SEARCH,
    NEXT,
    PREV,
    CHECK,
    DONE,
    WARN,
    INFO,
    CLOCK,
    PEOPLE,
    PLACE,
    IDCARD,
    MOBILE,
    SMS,
    BACKSPACE,
    KEYBOARD,
    PEN,
    UNDO,
    CLEAR,
    HOUSE,
    SOCIAL,
    MEDICAL,
    FAMILY,
    BUSINESS,
    TAX,
    PASSPORT,
    ALL,
    LICENCE,
    DOC,
    BRING,
    LOCK,
    VOICE,
    CONTRAST,
    LOWER,
    HOME,
    OFFLINE,
    CLOSE,
    PLUS,
    MINUS,
    CALLS,
    FACE5,
    FACE4,
    FACE3,
    FACE2,
    FACE1;

    private static final Properties PATHS = load();

    /// Whether it points along the line of reading, and so turns round where that runs from right
    /// to left.
    boolean turns() {
        return switch (this) {
            case BACK, EXIT, NEXT, PREV -> true;
            default -> false;
        };
    }

    /// The main path.
    String path() {
        return Objects.requireNonNull(PATHS.getProperty(key()), this::key);
    }

    /// A second path in the same colour.
    Optional<String> second() {
        return Optional.ofNullable(PATHS.getProperty(key() + ".second"));
    }

    /// A second path that may take the accent colour.
    Optional<String> accent() {
        return Optional.ofNullable(PATHS.getProperty(key() + ".accent"));
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Properties load() {
        var source = Objects.requireNonNull(Icon.class.getResourceAsStream("icons.properties"));
        try (var reader = new InputStreamReader(source, StandardCharsets.UTF_8)) {
            var paths = new Properties();
            paths.load(reader);
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException("reading icons.properties", e);
        }
    }
}
