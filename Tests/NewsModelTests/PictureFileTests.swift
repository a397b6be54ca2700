import NewsModel
import Testing

struct PictureFileTests {
    @Test(
        "A picture file is known by its name's extension",
        arguments: [
            ("pier.jpg", "image/jpeg"), ("PIER.JPEG", "image/jpeg"),
            ("https://a.example/p/pier.png?w=1#x", "image/png"),
            ("C:\\Photos\\pier.tif", "image/tiff"), ("pier.webp", "image/webp"), ("pier.avif", "image/avif"),
            ("pier.txt", nil), ("pier", nil), ("https://jpg.example/pier", nil), ("pier.", nil), ("", nil),
            ("https://a.example/pier.png/page", nil),
        ] as [(String, String?)])
    func types(path: String, type: String?) {
        #expect(PictureFile.type(of: path) == type)
    }

    @Test("Services that make pictures smaller have its name within theirs")
    func named() {
        #expect(PictureFile.isNamed(in: "https://a.example/pier.JPG/resize/300"))
        #expect(!PictureFile.isNamed(in: "https://a.example/player/300"))
    }

    @Test("Every type that is stored is known by its own extension", arguments: MediaType.allCases)
    func stored(type: MediaType) {
        #expect(PictureFile.type(fileExtension: type.fileExtension) == type.rawValue)
    }
}
