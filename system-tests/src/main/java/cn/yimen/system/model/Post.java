package cn.yimen.system.model;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.WindowId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One window in the model.
final class Post {

    final WindowId id;
    final List<Slip> people = new ArrayList<>();
    String mode = "CLOSED";
    String pause = "";
    Optional<ClerkId> clerk = Optional.empty();

    Post(WindowId id) {
        this.id = id;
    }

    boolean isOpen() {
        return mode.equals("OPEN");
    }

    boolean isClosed() {
        return mode.equals("CLOSED");
    }
}
