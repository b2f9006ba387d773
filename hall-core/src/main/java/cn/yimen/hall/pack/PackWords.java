package cn.yimen.hall.pack;

import cn.yimen.hall.error.ErrorWords;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of a refused pack to whoever brought it, in Chinese and in English.
public final class PackWords {

    private PackWords() {}

    /// `P-08 … / …: the file`, and what to do.
    public static String said(PackRefused refused) {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .map(language -> said(refused, new ErrorWords(language)))
                .collect(Collectors.joining("\n"));
    }

    private static String said(PackRefused refused, ErrorWords words) {
        var entry = words.of(refused.reason().code()).orElseThrow();
        return "%s %s (%s). %s"
                .formatted(
                        refused.reason().code(),
                        entry.means(),
                        refused.where(),
                        entry.technician());
    }
}
