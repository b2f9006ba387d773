/// The connection to the hall server: commands that are safe to repeat, the event stream with
/// resume.
@NullMarked
package cn.yimen.client;

import org.jspecify.annotations.NullMarked;
