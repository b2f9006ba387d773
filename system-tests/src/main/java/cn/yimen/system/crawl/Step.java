package cn.yimen.system.crawl;

/// One step of a walk, from place to place by their numbers.
record Step(int from, int to, Move move) {}
