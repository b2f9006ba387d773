package cn.yimen.server.http;

import cn.yimen.server.writer.Outcome;
import java.util.Map;

/// The halls behind one HTTP server, and how an address names one of them.
public interface Halls {

    /// What the addresses of a hall begin with; parts in braces are handed to [#find].
    String path();

    /// May take a while; asked on a thread of the request's own.
    Entrance find(Map<String, String> parts);

    /// Whether there is a door.
    sealed interface Entrance {

        record Open(HallDoor door) implements Entrance {}

        record Unknown() implements Entrance {}

        record NotNow(Outcome.NotNow why) implements Entrance {}
    }

    /// The only one.
    static Halls one(HallDoor door) {
        return new Halls() {
            @Override
            public String path() {
                return "/v1";
            }

            @Override
            public Entrance find(Map<String, String> parts) {
                return new Entrance.Open(door);
            }
        };
    }
}
