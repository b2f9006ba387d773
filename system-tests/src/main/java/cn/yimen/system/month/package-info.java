/// A hall whose province is away for a month: played on real files with the real parts, carried up
/// over a bad line, and held against what the platform then has.
@NullMarked
package cn.yimen.system.month;

import org.jspecify.annotations.NullMarked;
