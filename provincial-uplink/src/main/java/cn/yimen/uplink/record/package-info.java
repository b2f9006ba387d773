/// The way to the platform for what people leave at a machine: ratings, check-ins, appeals, cases,
/// files.
@NullMarked
package cn.yimen.uplink.record;

import org.jspecify.annotations.NullMarked;
