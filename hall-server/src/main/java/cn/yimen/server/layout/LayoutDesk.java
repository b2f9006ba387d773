package cn.yimen.server.layout;

import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand.ChangeConfig;
import cn.yimen.hall.wire.LayoutReport;
import cn.yimen.server.queue.LayoutChange;
import cn.yimen.server.writer.HallWriter;
import cn.yimen.server.writer.Outcome;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Takes a hall's layout by day: read and judged like the file at the start, then decided among all
/// the other commands, so that it meets nobody unawares.
public final class LayoutDesk {

    private static final DeviceId SERVER = new DeviceId("SERVER");
    private static final String FILE = "hall.yaml";

    private final HallWriter writer;
    private final Supplier<CommandId> ids;

    public LayoutDesk(HallWriter writer, Supplier<CommandId> ids) {
        this.writer = writer;
        this.ids = ids;
    }

    /// What came of it.
    public sealed interface Verdict {

        record Judged(LayoutReport report) implements Verdict {}

        record NotNow(Outcome.NotNow why) implements Verdict {}
    }

    /// @param clerk who answers for the change
    public CompletableFuture<Verdict> take(byte[] yaml, ClerkId clerk) {
        return switch (ConfigFile.read(FILE, yaml)) {
            case Reading.Unreadable<HallConfig> unreadable ->
                    CompletableFuture.completedFuture(refused(unreadable.problems()));
            case Reading.Read<HallConfig> read -> take(read.value(), clerk, read.warnings());
        };
    }

    private CompletableFuture<Verdict> take(
            HallConfig next, ClerkId clerk, List<Problem> warnings) {
        var fixed = fixed(writer.feed().state(), next);
        if (!fixed.isEmpty()) {
            return CompletableFuture.completedFuture(refused(fixed));
        }
        var command = new ChangeConfig(next, clerk);
        return writer.submit(new CommandEnvelope(ids.get(), SERVER, command))
                .thenApply(outcome ->
                        switch (outcome) {
                            case Outcome.NotNow not -> new Verdict.NotNow(not);
                            case Outcome.Answered answered ->
                                    judged(answered.answer(), next, warnings);
                        });
    }

    /// What is read when the server starts and stays until it stops.
    private static List<Problem> fixed(HallState state, HallConfig next) {
        return state.config().stream()
                .flatMap(now ->
                        Stream.of(
                                        kept("id", now.id(), next.id()),
                                        kept("zone", now.zone(), next.zone()),
                                        kept("ticketLink", now.ticketLink(), next.ticketLink()))
                                .flatMap(List::stream))
                .toList();
    }

    private static List<Problem> kept(String key, Object now, Object next) {
        return now.equals(next)
                ? List.of()
                : List.of(new Problem(FILE + " " + key, "stays until the server is restarted"));
    }

    private Verdict judged(CommandAnswer answer, HallConfig next, List<Problem> warnings) {
        return switch (answer) {
            case CommandAnswer.Accepted _ ->
                    new Verdict.Judged(new LayoutReport(true, List.of(), warnings));
            case CommandAnswer.Refused _ -> refused(inTheWay(writer.feed().state(), next));
        };
    }

    /// As it is now; a moment ago there was at least one, and whoever was in the way may have left.
    private static List<Problem> inTheWay(HallState state, HallConfig next) {
        var found =
                state.config().stream()
                        .flatMap(now -> new LayoutChange(state, now, next).conflicts().stream())
                        .map(sentence -> new Problem(FILE, sentence))
                        .toList();
        return found.isEmpty()
                ? List.of(new Problem(FILE, "people were in the way; send it again"))
                : found;
    }

    private static Verdict refused(List<Problem> problems) {
        return new Verdict.Judged(new LayoutReport(false, problems, List.of()));
    }
}
