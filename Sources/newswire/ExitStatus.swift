import ArgumentParser
import Files
import Ingest
import NewsModel
import NewsServer
import NewsStore
import Pages

/// The program's exit statuses, from sysexits.h.
enum ExitStatus: Int32 {
    /// `check` found something that needs a person's attention.
    case needsCare = 1
    case usage = 64
    /// Some copy was refused, the rest was stored.
    case refusedCopy = 65
    case noSuchFile = 66
    case unreachable = 69
    case internalError = 70
    /// Try again: the disk is full or the store is busy.
    case tryAgain = 75
    case configuration = 78

    var code: ExitCode {
        ExitCode(rawValue)
    }

    init(of error: any Error) {
        switch error {
        case is ConfigurationError, is SpoolFolder.Problem, is FileFailure, is TLSFiles.Failure, is PagesError:
            self = .configuration
        case is CopyFinder.NoSuchFile: self = .noSuchFile
        case is SocketTaker.Unreachable: self = .unreachable
        case is HandOverError, is StandardStreams.WriteFailure: self = .tryAgain
        case let error as ListenFailure: self = error.isTaken ? .tryAgain : .configuration
        case let error as StoreError: self.init(error)
        case let error as FolderFailure: self = error.kind.status
        case let error as DeskRefusal: self = error.kind.status
        case let error as FollowError: self.init(error)
        case let error as PartnerRefusal: self = error.kind == .unknown ? .noSuchFile : .refusedCopy
        default: self = .internalError
        }
    }

    private init(_ error: FollowError) {
        switch error {
        case .address, .key, .elsewhere, .refused, .folder: self = .configuration
        case .unreachable, .malformed: self = .unreachable
        case .busy, .disk: self = .tryAgain
        }
    }

    private init(_ error: StoreError) {
        switch error {
        case .owned, .full, .busy, .unusable, .logInUse, .moved, .nearlyFull: self = .tryAgain
        case .newerSchema, .wrongTag, .cannotOpen, .noPlaceForBackup: self = .configuration
        case .unknownVariant: self = .noSuchFile
        case .broken, .damaged: self = .internalError
        }
    }
}

extension DeskRefusal.Kind {
    fileprivate var status: ExitStatus {
        switch self {
        case .unknown: .noSuchFile
        case .ambiguous: .usage
        case .refused: .refusedCopy
        }
    }
}

extension FolderFailure.Kind {
    fileprivate var status: ExitStatus {
        switch self {
        case .full: .tryAgain
        case .disk: .internalError
        case .folder: .configuration
        }
    }
}
