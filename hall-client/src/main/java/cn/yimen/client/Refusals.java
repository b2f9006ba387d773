package cn.yimen.client;

import cn.yimen.hall.wire.NotAdmitted;
import java.util.Optional;
import okhttp3.Response;

/// What the hall's server says to a machine that it does not let in.
final class Refusals {

    private static final int FORBIDDEN = 403;

    private Refusals() {}

    static Optional<NotAdmitted> in(Response response) {
        return response.code() == FORBIDDEN
                ? Optional.ofNullable(response.header(NotAdmitted.HEADER))
                        .flatMap(NotAdmitted::ofWord)
                : Optional.empty();
    }
}
