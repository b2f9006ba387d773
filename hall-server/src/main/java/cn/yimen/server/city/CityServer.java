package cn.yimen.server.city;

import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Doorbell;
import cn.yimen.journal.PostgresJournals;
import cn.yimen.server.http.HallHttp;
import cn.yimen.server.http.Link;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.update.UpdateDesk;
import java.net.BindException;
import java.time.InstantSource;

/// One of several servers of a city's halls, over one database. None of them owns a hall: whoever
/// is asked decides, in turn with the others.
public final class CityServer implements AutoCloseable {

    private final PostgresJournals journals;
    private final Doorbell doorbell;
    private final CityHalls halls;
    private final Watch watch;
    private final HallHttp http;

    /// The world outside it. The server closes the journals.
    public record Around(
            PostgresJournals journals,
            ServerKeys keys,
            Link link,
            InstantSource clock,
            EventLog log) {}

    public CityServer(CitySettings settings, Around around) {
        journals = around.journals();
        doorbell = journals.doorbell();
        var shared =
                new HallLoader.Shared(
                        journals,
                        doorbell,
                        around.keys(),
                        UpdateDesk.in(settings.halls()),
                        around.clock(),
                        around.log());
        halls = new CityHalls(new HallLoader(settings, shared), around.clock());
        watch = new Watch(journals, halls, settings.idle(), around.log());
        http = new HallHttp(settings.http(), around.link(), halls, around.log());
    }

    /// @throws BindException where the port is taken
    public void start() throws BindException {
        http.start();
        doorbell.listen(ring -> halls.hearOf(ring.hall(), ring.seq()));
        watch.start();
    }

    public int port() {
        return http.port();
    }

    /// Watch and doors first, then the halls with the groups in hand, then the database.
    @Override
    public void close() {
        watch.close();
        halls.close();
        http.close();
        doorbell.close();
        journals.close();
    }
}
