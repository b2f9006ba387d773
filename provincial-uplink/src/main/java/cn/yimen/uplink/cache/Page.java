package cn.yimen.uplink.cache;

import java.util.List;

/// One page of changes, of whatever list.
record Page<T>(String cursor, boolean more, List<T> upserts, List<String> removed) {}
