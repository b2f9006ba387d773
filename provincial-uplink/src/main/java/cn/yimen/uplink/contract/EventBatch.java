package cn.yimen.uplink.contract;

import java.util.List;

/// Events of one hall and epoch, in the order of their numbers.
///
/// @param items 1 to [#LARGEST]
public record EventBatch(String epoch, List<EventItem> items) {

    public static final int LARGEST = 200;

    public EventBatch {
        items = List.copyOf(items);
    }
}
