package cn.yimen.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.client.Reply;
import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.CatalogueFile;
import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.HolderQuery;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.server.app.HallServer;
import cn.yimen.server.app.ServerSettings;
import cn.yimen.server.app.Starting;
import cn.yimen.server.http.HttpSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The hall's client and the hall's server over real sockets: what one says, the other means.
final class ClientAndServerTest implements HallListener {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Holder WANG =
            new Holder(IdentityKind.RESIDENT_CARD, "王晓明", "530102199003071529");

    @TempDir Path data;
    private final HallConfig config = value(ConfigFile.read("hall.yaml", demo("hall.yaml")));
    private final Catalogue catalogue =
            value(CatalogueFile.read("catalogue.json", demo("catalogue.json"), config));
    private final BlockingQueue<HallUpdate> updates = new LinkedBlockingQueue<>();
    private final BlockingQueue<LinkState> links = new LinkedBlockingQueue<>();
    private final IdSource ids = new IdSource(CLOCK, RandomGenerator.of("L64X128MixRandom"));

    @Override
    public void changed(HallUpdate update) {
        updates.add(update);
    }

    @Override
    public void link(LinkState state) {
        links.add(state);
    }

    @Test
    void aClientLivesThroughARestartWithoutAGapAndGetsTheSameAnswer() throws Exception {
        var server = start(0);
        int port = server.port();
        try (var client = client(port)) {
            await(LinkState.Live.class);
            var take = new TakeNumber(ids.ticket(), items(), Optional.of(WANG));
            var asked = envelope(take);
            var first = client.send(asked).get();
            long given = seq(first);
            server.close();
            await(LinkState.Lost.class);
            server = start(port);
            assertThat(client.sendUntilAnswered(asked, LIMIT).get()).isEqualTo(first);
            await(LinkState.Live.class);
            var printed = envelope(new ReportPrint(take.ticket(), PrintResult.PRINTED, ""));
            long printing = seq(client.send(printed).get());
            var heard = events(printing).stream().map(Recorded::seq).toList();
            assertThat(heard)
                    .as("each once, in order, and none left out across the restart")
                    .contains(given)
                    .isEqualTo(LongStream.rangeClosed(heard.getFirst(), printing).boxed().toList());
            assertThat(client.state().waitingCount()).isEqualTo(1);
            assertThat(client.ticketsOf(new HolderQuery(WANG.documentNumber())).get())
                    .hasValueSatisfying(
                            mine -> assertThat(mine.tickets()).containsExactly(take.ticket()));
            assertThat(client.catalogue().get()).contains(catalogue);
        } finally {
            server.close();
        }
    }

    /// Of the last event that a command caused.
    private static long seq(Reply reply) {
        return switch (reply) {
            case Reply.Answered(CommandAnswer.Accepted accepted) ->
                    accepted.events().getLast().seq();
            default -> throw new AssertionError(reply.toString());
        };
    }

    private HallClient client(int port) {
        var address = URI.create("http://127.0.0.1:" + port);
        return HallClient.connect(
                HallClientConfig.of(address, new DeviceId("K1")),
                this,
                CLOCK,
                RandomGenerator.of("L64X128MixRandom"));
    }

    private HallServer start(int port) {
        var settings = new ServerSettings(data, HttpSettings.loopback(port), Optional.empty());
        var log = new EventLog(CLOCK, new PrintStream(OutputStream.nullOutputStream()));
        return switch (HallServer.start(
                settings, new HallServer.Hall(config, catalogue, CLOCK, log))) {
            case Starting.Started started -> started.server();
            case Starting.NotStarted not -> throw new AssertionError(not.sentence());
        };
    }

    private CommandEnvelope envelope(HallCommand command) {
        return new CommandEnvelope(ids.command(), new DeviceId("K1"), command);
    }

    private List<ItemCode> items() {
        return List.of(catalogue.items().getFirst().code());
    }

    private void await(Class<? extends LinkState> wanted) throws InterruptedException {
        var state = links.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        while (state != null && !wanted.isInstance(state)) {
            state = links.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        }
        assertThat(state).isInstanceOf(wanted);
    }

    /// The events that came, up to a number.
    private List<Recorded> events(long through) throws InterruptedException {
        var events = new ArrayList<Recorded>();
        HallUpdate update;
        do {
            update = updates.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            assertThat(update).as("an update").isNotNull();
            events.addAll(update.events());
        } while (update.state().seq() < through);
        return events;
    }

    private static byte[] demo(String name) {
        try (var stream = HallConfig.class.getResourceAsStream("/cn/yimen/hall/demo/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static <T> T value(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T> read -> read.value();
            case Reading.Unreadable<T> not -> throw new AssertionError(not.problems().toString());
        };
    }
}
