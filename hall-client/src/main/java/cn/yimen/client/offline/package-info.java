/// What a machine may do while it cannot reach its hall server: numbers that it holds for that
/// time, as values and a fold over what it wrote down.
@NullMarked
package cn.yimen.client.offline;

import org.jspecify.annotations.NullMarked;
