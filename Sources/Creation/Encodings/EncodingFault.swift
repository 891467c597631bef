/// Where bytes are not of the encoding they are read in.
struct EncodingFault: Error, Hashable {
  /// The position of the first byte that begins no character.
  var offset: Int
}
