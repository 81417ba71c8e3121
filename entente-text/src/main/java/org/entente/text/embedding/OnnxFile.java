package org.entente.text.embedding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The constant tensors of a file in the Open Neural Network Exchange format, in the order of the
/// file. Of the format only `ModelProto.graph.initializer` is read; the network itself is
/// [Encoder]'s.
final class OnnxFile {
  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int LENGTH_DELIMITED = 2;
  private static final int FIXED_32 = 5;
  private static final int FIXED_64 = 1;

  private final Map<String, Tensor> tensors = new LinkedHashMap<>();

  /// A tensor: its extent in each dimension and its bytes or numbers, little end first.
  ///
  /// @param dims the extents, none for a scalar
  /// @param raw packed values as they stand: bytes of the element type, or numbers of varying
  ///   length
  record Tensor(List<Integer> dims, ByteBuffer raw) {
    Tensor {
      dims = List.copyOf(dims);
    }

    /// The values of a tensor of 32-bit floats.
    float[] floats() {
      float[] values = new float[raw.remaining() / Float.BYTES];
      raw.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
      return values;
    }

    /// The first value of a tensor of small integers.
    int integer() {
      return (int) varint(raw.duplicate());
    }
  }

  /// Reads the tensors of a file's bytes, which are not copied.
  OnnxFile(byte[] bytes) {
    ByteBuffer model = ByteBuffer.wrap(bytes);
    while (model.hasRemaining()) {
      int tag = (int) varint(model);
      ByteBuffer value = value(model, tag);
      if (tag >>> 3 == GRAPH) {
        readGraph(value);
      }
    }
  }

  /// The tensor of a name.
  Tensor get(String name) {
    return Objects.requireNonNull(tensors.get(name), name);
  }

  /// The names that end so, in the order of the file.
  List<String> names(String ending) {
    return tensors.keySet().stream().filter(n -> n.endsWith(ending)).toList();
  }

  private void readGraph(ByteBuffer graph) {
    while (graph.hasRemaining()) {
      int tag = (int) varint(graph);
      ByteBuffer value = value(graph, tag);
      if (tag >>> 3 == INITIALIZER) {
        readTensor(value);
      }
    }
  }

  private void readTensor(ByteBuffer in) {
    List<Integer> dims = new ArrayList<>();
    String name = "";
    ByteBuffer raw = ByteBuffer.allocate(0);
    while (in.hasRemaining()) {
      int tag = (int) varint(in);
      ByteBuffer value = value(in, tag);
      switch (tag >>> 3) {
        case 1 -> {
          while (value.hasRemaining()) {
            dims.add((int) varint(value));
          }
        }
        case 4, 5, 9 -> raw = value.hasRemaining() ? value : raw;
        case 8 -> name = StandardCharsets.UTF_8.decode(value).toString();
        default -> {
          // Other fields say nothing that is needed here.
        }
      }
    }
    tensors.put(name, new Tensor(dims, raw));
  }

  private static ByteBuffer value(ByteBuffer in, int tag) {
    int begin = in.position();
    int length =
        switch (tag & 7) {
          case LENGTH_DELIMITED -> {
            int n = (int) varint(in);
            begin = in.position();
            yield n;
          }
          case FIXED_32 -> Float.BYTES;
          case FIXED_64 -> Double.BYTES;
          default -> {
            varint(in);
            yield in.position() - begin;
          }
        };
    in.position(begin + length);
    return in.slice(begin, length);
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte b = in.get();
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number of more than 64 bits at " + in.position());
  }
}
