package cn.yimen.server.report;

import cn.yimen.server.report.ReportMaking.Facts;
import cn.yimen.server.statistics.HallStatistics;
import cn.yimen.server.writer.HallFeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes the report of a day. Safe for use by several threads.
public final class ReportDesk {

    /// With TrueType outlines, of which a part can be put into a document.
    static final List<Path> FONTS =
            List.of(
                    Path.of("/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf"),
                    Path.of("/usr/share/fonts/truetype/hanazono/HanaMinA.ttf"));

    private final HallFeed feed;
    private final HallStatistics statistics;

    public ReportDesk(HallFeed feed, HallStatistics statistics) {
        this.feed = feed;
        this.statistics = statistics;
    }

    /// As what a report is wanted.
    public enum Form {
        PDF("application/pdf"),
        CSV("text/csv; charset=utf-8");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }

        public static Optional<Form> of(String word) {
            return Stream.of(values())
                    .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    /// What comes of asking.
    public sealed interface Report {

        /// The bytes of the file.
        final class Written implements Report {

            private final byte[] content;

            Written(byte[] content) {
                this.content = content;
            }

            public byte[] content() {
                return content.clone();
            }
        }

        record UnknownDay() implements Report {}

        /// @param wanted where one was looked for
        record NoFont(List<Path> wanted) implements Report {
            public NoFont {
                wanted = List.copyOf(wanted);
            }
        }
    }

    /// @param language Chinese or English; what the hall itself named stays as it is
    public Report report(LocalDate day, Form form, Locale language) {
        var state = feed.state();
        return state.config()
                .flatMap(config ->
                        statistics
                                .of(day)
                                .map(report ->
                                        new Facts(
                                                config,
                                                report,
                                                state.special().inHand().followUps())))
                .map(facts -> write(new ReportMaking(language).table(facts), form, language))
                .orElse(new Report.UnknownDay());
    }

    private static Report write(ReportTable table, Form form, Locale language) {
        return switch (form) {
            case CSV -> new Report.Written(ReportCsv.of(table));
            case PDF ->
                    FONTS.stream()
                            .filter(Files::isReadable)
                            .findFirst()
                            .map(font -> pdf(table, font, language))
                            .orElse(new Report.NoFont(FONTS));
        };
    }

    private static Report pdf(ReportTable table, Path font, Locale language) {
        try {
            return new Report.Written(ReportPdf.of(table, font, language));
        } catch (IOException e) {
            throw new UncheckedIOException("writing a report with the font " + font, e);
        }
    }
}
