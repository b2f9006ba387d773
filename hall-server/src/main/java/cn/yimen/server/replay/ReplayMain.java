package cn.yimen.server.replay;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.journal.JournalArchive;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.Verification;
import cn.yimen.server.writer.HallEntries;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells a day of a journal, checks its chain, and writes the statistics as tables. Exit code 1:
/// the chain is broken or the file cannot be read; 2: the command line is wrong.
public final class ReplayMain {

    static final int BROKEN = 1;
    static final int WRONG_USAGE = 2;

    private final ReplayOptions options;
    private final Texts texts;
    private final PrintStream out;
    private final PrintStream trouble;

    private ReplayMain(ReplayOptions options, PrintStream out, PrintStream trouble) {
        this.options = options;
        this.out = out;
        this.trouble = trouble;
        texts = new Texts(options.language());
    }

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var trouble = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, trouble, arguments));
    }

    static int run(PrintStream out, PrintStream trouble, String... arguments) {
        return switch (ReplayOptions.parse(arguments)) {
            case ReplayOptions.Parsed.Wrong wrong -> wrong(trouble, wrong, arguments);
            case ReplayOptions.Parsed.Sound sound ->
                    new ReplayMain(sound.options(), out, trouble).run();
        };
    }

    private static int wrong(
            PrintStream trouble, ReplayOptions.Parsed.Wrong wrong, String... arguments) {
        boolean isEnglish = List.of(arguments).contains("en");
        var texts = new Texts(isEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        trouble.println(texts.say(wrong.key(), wrong.about()));
        trouble.println(texts.say("usage"));
        return WRONG_USAGE;
    }

    private int run() {
        try (var archive = JournalArchive.open(options.journal(), HallEntries.CODEC)) {
            var halls = archive.halls();
            var hall = options.hall().or(() -> only(halls)).filter(halls::contains);
            if (hall.isEmpty()) {
                trouble.println(texts.say("wrong.hall", halls.toString()));
                return WRONG_USAGE;
            }
            return run(archive, hall.get());
        } catch (JournalUnreadable e) {
            trouble.println(texts.say("journal.unreadable", String.valueOf(e.getMessage())));
            return BROKEN;
        } catch (IOException e) {
            trouble.println(texts.say("csv.failed", e.toString()));
            return WRONG_USAGE;
        }
    }

    private static Optional<HallId> only(List<HallId> halls) {
        return Optional.of(halls).filter(all -> all.size() == 1).map(List::getFirst);
    }

    private int run(JournalArchive<HallEvent> archive, HallId hall) throws IOException {
        var replay = new Replay(texts, options.day());
        var chain =
                archive.replay(
                        hall,
                        entry -> replay.hear(new Recorded(entry.seq(), entry.at(), entry.value())));
        replay.end();
        tell(replay);
        if (options.csv().isPresent()) {
            var directory = options.csv().get();
            new CsvTables(texts, directory).write(asked(replay));
            out.println(texts.say("csv.written", directory));
        }
        return verdict(chain);
    }

    private List<DayFigures> asked(Replay replay) {
        return replay.days().stream()
                .filter(day -> options.day().filter(d -> !d.equals(day.day())).isEmpty())
                .toList();
    }

    private void tell(Replay replay) {
        if (replay.told().isEmpty()) {
            out.println(texts.say("story.none"));
            return;
        }
        var told = replay.told().get();
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(texts.language());
        out.println(texts.say("story.head", replay.hall(), date.format(told.day())));
        replay.days().stream()
                .filter(day -> day.day().equals(told.day()))
                .findFirst()
                .ifPresent(this::summary);
        told.story().lines(options.ticket()).forEach(out::println);
        out.println();
    }

    private void summary(DayFigures day) {
        var hall = day.hall();
        out.println(
                texts.say(
                        "story.counts",
                        hall.issued(),
                        hall.served(),
                        hall.abandoned(),
                        hall.abandonedShare()));
        out.println(
                texts.say(
                        "story.waits",
                        length(hall.waits().mean()),
                        texts.length(Duration.ofSeconds(hall.waits().median())),
                        texts.length(Duration.ofSeconds(hall.waits().p90())),
                        texts.length(Duration.ofSeconds(hall.waits().max())),
                        length(hall.services().mean())));
        var told = day.toldByAll();
        if (told.told() > 0) {
            out.println(
                    texts.say(
                            "story.told",
                            told.told(),
                            length(told.meanErrorSeconds()),
                            told.tooShortShare(),
                            told.coverage()));
        }
    }

    private String length(double seconds) {
        return texts.length(Duration.ofSeconds(Math.round(seconds)));
    }

    private int verdict(Verification chain) {
        return switch (chain) {
            case Verification.Whole whole -> {
                out.println(texts.say("chain.whole", whole.entries()));
                yield 0;
            }
            case Verification.Broken broken -> {
                trouble.println(texts.say("chain.broken", broken.seq(), broken.why()));
                yield BROKEN;
            }
        };
    }
}
