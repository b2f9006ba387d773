/// The shelf of releases that a hall's machines fetch (ADR 0089): what lies on it, and how many may
/// fetch at a time.
@NullMarked
package cn.yimen.server.update;

import org.jspecify.annotations.NullMarked;
