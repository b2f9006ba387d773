package cn.yimen.client.offline;

import cn.yimen.client.offline.OfflineRecord.Asked;
import cn.yimen.client.offline.OfflineRecord.Gave;
import cn.yimen.client.offline.OfflineRecord.Kept;
import cn.yimen.client.offline.OfflineRecord.Lent;
import cn.yimen.client.offline.OfflineRecord.NotLent;
import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketNumber;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.Empty;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;

/// The numbers that a kiosk has in hand: the fold of its [OfflineRecord]s. A number that was
/// written down as given is never offered again; one that was offered and not written down was
/// never given.
public final class NumberStock {

    /// So many blocks of a line and day, not used up, the server lends at once.
    static final int BLOCKS = 2;

    private static final int WIDTH = 3;

    private final PMap<CommandId, Asked> asked;
    private final PVector<Block> blocks;
    private final PMap<LocalDate, Integer> emergencies;

    /// Numbers of one line and day that only this kiosk gives.
    ///
    /// @param next the first that is not given yet
    public record Block(LineId line, LocalDate day, int next, int to) {

        private boolean isOf(LineId aLine, LocalDate aDay) {
            return line.equals(aLine) && day.equals(aDay);
        }

        private int left() {
            return to - next + 1;
        }

        private Block without(int ordinal) {
            return ordinal >= next && ordinal <= to ? new Block(line, day, ordinal + 1, to) : this;
        }
    }

    private NumberStock(
            PMap<CommandId, Asked> asked,
            PVector<Block> blocks,
            PMap<LocalDate, Integer> emergencies) {
        this.asked = asked;
        this.blocks = blocks;
        this.emergencies = emergencies;
    }

    public static NumberStock empty() {
        return new NumberStock(HashTreePMap.empty(), Empty.vector(), HashTreePMap.empty());
    }

    public NumberStock apply(OfflineRecord record) {
        return switch (record) {
            case Asked r -> new NumberStock(asked.plus(r.command(), r), blocks, emergencies);
            case Lent r -> lent(r);
            case NotLent r -> new NumberStock(asked.minus(r.command()), blocks, emergencies);
            case Gave r -> gave(r);
            case Kept r -> kept(r);
        };
    }

    private NumberStock lent(Lent record) {
        var question = asked.get(record.command());
        return question == null
                ? this
                : new NumberStock(
                        asked.minus(record.command()),
                        blocks.plus(
                                new Block(
                                        question.line(),
                                        question.day(),
                                        record.from(),
                                        record.to())),
                        emergencies);
    }

    private NumberStock gave(Gave record) {
        int ordinal = record.number().ordinal();
        if (isEmergency(record.number())) {
            int highest = Math.max(ordinal, emergencies.getOrDefault(record.day(), 0));
            return new NumberStock(asked, blocks, emergencies.plus(record.day(), highest));
        }
        PVector<Block> left = Empty.vector();
        for (var block : blocks) {
            boolean isOfIt = block.isOf(record.line(), record.day());
            left = left.plus(isOfIt ? block.without(ordinal) : block);
        }
        return new NumberStock(asked, left, emergencies);
    }

    private NumberStock kept(Kept record) {
        PMap<LocalDate, Integer> counters = HashTreePMap.empty();
        for (var count : record.emergencies()) {
            counters = counters.plus(count.day(), count.highest());
        }
        return new NumberStock(
                HashTreePMap.empty(), Empty.<Block>vector().plusAll(record.blocks()), counters);
    }

    /// All of it as one record, so that what came before need not be read again; empty while a
    /// question is open.
    public Optional<Kept> summary() {
        var counters =
                emergencies.entrySet().stream()
                        .map(entry -> new Kept.Count(entry.getKey(), entry.getValue()))
                        .toList();
        return asked.isEmpty() ? Optional.of(new Kept(blocks, counters)) : Optional.empty();
    }

    /// What is in hand after entries were lost that may have given numbers: none that was lent is
    /// certain to be free, and the kiosk's own series jumps.
    ///
    /// @param days whose series may have gone on
    /// @param lost how many entries at most
    public Kept afterLoss(List<LocalDate> days, int lost) {
        return new Kept(
                List.of(),
                days.stream()
                        .map(day -> new Kept.Count(day, emergencies.getOrDefault(day, 0) + lost))
                        .toList());
    }

    private static boolean isEmergency(TicketNumber number) {
        return number.prefix().endsWith("-");
    }

    /// The number that the kiosk gives next for a line: lent ones first, then its own series, so
    /// that a kiosk with paper sends nobody away.
    ///
    /// @param known numbers of today that the hall has, as last heard: a kiosk whose disk was
    ///   replaced must not begin its series again
    public TicketNumber next(
            Kiosk kiosk, Line line, LocalDate day, Collection<TicketNumber> known) {
        return blocks.stream()
                .filter(block -> block.isOf(line.id(), day))
                .filter(block -> block.left() > 0)
                .findFirst()
                .map(block -> new TicketNumber(line.prefix(), block.next(), line.width()))
                .orElseGet(() -> emergency(kiosk, day, known));
    }

    private TicketNumber emergency(Kiosk kiosk, LocalDate day, Collection<TicketNumber> known) {
        var prefix = kiosk.emergencyPrefix();
        int highest =
                known.stream()
                        .filter(number -> number.prefix().equals(prefix))
                        .mapToInt(TicketNumber::ordinal)
                        .max()
                        .orElse(0);
        int own = emergencies.getOrDefault(day, 0);
        return new TicketNumber(prefix, Math.max(own, highest) + 1, WIDTH);
    }

    /// Whether there is nothing to keep.
    public boolean isEmpty() {
        return asked.isEmpty() && blocks.isEmpty() && emergencies.isEmpty();
    }

    /// Questions whose answer is not known; they are asked again under the same id.
    public List<Asked> unanswered() {
        return List.copyOf(asked.values());
    }

    /// Whether more should be asked for: none in hand, or half of what one block holds is used.
    public boolean wantsMore(LineId line, LocalDate day, int blockSize) {
        int open = 0;
        for (var block : blocks) {
            open += block.isOf(line, day) && block.left() > 0 ? 1 : 0;
        }
        return open < BLOCKS && left(line, day) <= blockSize / 2 && !isAsked(line, day);
    }

    private boolean isAsked(LineId line, LocalDate day) {
        return asked.values().stream().anyMatch(q -> q.line().equals(line) && q.day().equals(day));
    }

    /// How many lent numbers of a line and day are left.
    public int left(LineId line, LocalDate day) {
        int left = 0;
        for (var block : blocks) {
            left += block.isOf(line, day) ? block.left() : 0;
        }
        return left;
    }

    /// Without the days that are over.
    public NumberStock from(LocalDate today) {
        PVector<Block> later = Empty.vector();
        for (var block : blocks) {
            later = block.day().isBefore(today) ? later : later.plus(block);
        }
        var counters = emergencies;
        for (var entry : Map.copyOf(emergencies).entrySet()) {
            counters = entry.getKey().isBefore(today) ? counters.minus(entry.getKey()) : counters;
        }
        return new NumberStock(asked, later, counters);
    }
}
